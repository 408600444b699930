//! What can be explored: every series of the record, by topic.

use facts::{Area, Series, Unit, series};

/// A topic, and its measures.
#[derive(Debug, PartialEq)]
pub struct Topic {
    /// Its id in the page.
    pub id: &'static str,
    /// What it is called.
    pub name: &'static str,
    /// Its measures, what matters most first.
    pub measures: &'static [&'static Series],
    /// The rest of them, which have a page of their own.
    pub more: &'static [&'static Series],
}

impl Topic {
    /// All of its measures.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &'static Series> + use<> {
        self.measures.iter().chain(self.more).copied()
    }
}

/// Every topic, in the order of the page.
pub static TOPICS: [Topic; 7] = [
    Topic {
        id: "getting-by",
        name: "Getting by",
        measures: &[&series::LOW_INCOME, &series::FSM_PRIMARY, &series::EAL_PRIMARY],
        more: &[&series::FSM_SECONDARY, &series::EAL_SECONDARY],
    },
    Topic {
        id: "growing-up",
        name: "Growing up",
        measures: &[
            &series::INFANT_MORTALITY,
            &series::LOW_BIRTH_WEIGHT,
            &series::GOOD_LEVEL_OF_DEVELOPMENT,
            &series::PHONICS,
            &series::KS2_EXPECTED,
            &series::ATTAINMENT_8,
        ],
        more: &[&series::BREASTFEEDING, &series::OVERWEIGHT_RECEPTION, &series::OVERWEIGHT_YEAR_6],
    },
    Topic {
        id: "worries",
        name: "When there is a worry about a child",
        measures: &[
            &series::REFERRAL_RATE,
            &series::PROTECTION_PLAN_RATE,
            &series::RE_REFERRALS,
            &series::REPEAT_PLANS,
        ],
        more: &[&series::SECTION_47_RATE, &series::PROTECTION_PLANS],
    },
    Topic {
        id: "in-care",
        name: "Children in care",
        measures: &[&series::LOOKED_AFTER_RATE, &series::STARTED_RATE],
        more: &[
            &series::CEASED_RATE,
            &series::LOOKED_AFTER,
            &series::STARTED,
            &series::CEASED,
            &series::CARE_APPLICATIONS_RATE,
            &series::UNACCOMPANIED_ASYLUM_SEEKING,
            &series::CARE_LEAVERS,
        ],
    },
    Topic {
        id: "homes",
        name: "Where children in care live",
        measures: &[&series::IN_FOSTER_CARE, &series::IN_CHILDRENS_HOMES, &series::OVER_20_MILES],
        more: &[&series::WITH_PARENTS, &series::IN_SUPPORTED_ACCOMMODATION],
    },
    Topic {
        id: "workers",
        name: "Social workers",
        measures: &[&series::CASELOAD, &series::AGENCY_RATE],
        more: &[&series::VACANCY_RATE, &series::TURNOVER_RATE, &series::SOCIAL_WORKERS],
    },
    Topic {
        id: "money",
        name: "Money",
        measures: &[&series::WEEKLY_COST_LOOKED_AFTER],
        more: &[
            &series::WEEKLY_COST_FOSTERING,
            &series::WEEKLY_COST_RESIDENTIAL,
            &series::WEEKLY_COST_SOCIAL_WORK,
            &series::SPEND_CHILDREN,
            &series::SPEND_LOOKED_AFTER,
            &series::SPEND_FAMILY_SUPPORT,
            &series::SPEND_SAFEGUARDING,
            &series::SPEND_SURE_START,
            &series::SPEND_YOUNG_PEOPLE,
        ],
    },
];

/// Every measure, in the order of the topics.
pub fn all() -> impl DoubleEndedIterator<Item = &'static Series> {
    TOPICS.iter().flat_map(Topic::all)
}

/// The measure of that id.
pub fn of_id(id: &str) -> Option<&'static Series> {
    all().find(|series| series.id == id)
}

/// Every area in the order in which they are shown.
pub const AREAS: [Area; 4] = [Area::Here, Area::England, Area::Region, Area::Neighbours];

/// Whom the place can be compared with by a measure. By a count nobody: it is larger wherever more people live.
pub fn others(series: &'static Series) -> impl Iterator<Item = Area> {
    let is_count = matches!(series.unit, Unit::Children | Unit::People | Unit::FullTimeEquivalent | Unit::Pounds);
    let has = move |area: &Area| series.lines.iter().any(|line| line.area == *area);
    AREAS.into_iter().filter(move |area| !is_count && *area != Area::Here && has(area))
}

/// The latest period in which each of these areas has a value; where there is none, the place's own latest.
pub fn latest(series: &'static Series, areas: &[Area]) -> Option<&'static str> {
    let of_all = |period: &&str| areas.iter().all(|area| series.value(*area, period).is_some());
    let mut own = series.values(Area::Here).rev().map(|value| value.period);
    let last = own.clone().next();
    own.find(of_all).or(last)
}

#[cfg(test)]
mod tests {
    use facts::{Area, series};

    use super::{all, latest, others};

    #[test]
    fn every_series_of_the_record_is_a_measure_once() {
        for series in series::ALL {
            assert_eq!(all().filter(|measure| measure.id == series.id).count(), 1, "{}", series.id);
        }
        assert_eq!(all().count(), series::ALL.len());
    }

    #[test]
    fn a_count_is_compared_with_nobody() {
        assert_eq!(others(&series::LOOKED_AFTER).count(), 0);
        assert_eq!(others(&series::BREASTFEEDING).collect::<Vec<_>>(), [Area::England]);
    }

    #[test]
    fn the_latest_period_is_one_that_all_have() {
        assert_eq!(latest(&series::BREASTFEEDING, &[Area::Here, Area::England]), Some("2021"));
        let supported = &series::IN_SUPPORTED_ACCOMMODATION;
        assert_eq!(latest(supported, &[Area::Here]), Some("2025"));
        assert_eq!(latest(supported, &[Area::Here, Area::Neighbours]), Some("2023"));
    }
}
