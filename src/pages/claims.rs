//! What has been said in the two articles, and what the published figures show. Made at build time; the live part only
//! chooses what of the list is shown.

use facts::{CLAIMS, Claim, Figure, Finding, NEWEST, PUBLISHER, Source, Subject};
use yew::prelude::*;

use super::Page;
use crate::components::still::{figures_in, record_chart, text_sources};
use crate::components::{link, text};
use crate::pictures::record;
use crate::{link as links, state::State};

/// The page around its live part.
pub fn still(live: Html) -> Html {
    if PUBLISHER.pre_election {
        return html! {
            <>
                <h1>{ "What has been said" }</h1>
                <p class="lead">
                    { "This page is not shown before an election. All figures of the record are on the other pages." }
                </p>
            </>
        };
    }
    html! {
        <>
            <h1>{ "What has been said, and what the figures show" }</h1>
            <p class="lead">
                { "Two magazine articles made " }{ counted("all", CLAIMS.len()) }{ " statements about the city and its children’s services. The published figures agree with " }
                { found(Finding::Agree.id()) }{ ", and with " }{ found(Finding::AgreeWithACondition.id()) }{ " more on a condition. They differ from " }
                { found(Finding::Differ.id()) }{ "; with " }{ found(Finding::AgreedThen.id()) }{ " they agreed then, and later figures differ. For " }
                { found(Finding::NoFigure.id()) }{ " there is no published figure. " }{ found(Claim::AIM.0) }{ " are aims." }
            </p>
            { live }
            <ul class="sources" aria-label="The articles">
                { for articles().into_iter().map(|article| html! { <li>{ link(article) }{ ": " }{ article.title }</li> }) }
            </ul>
            <p class="note">{ "Statements are told in our words. What stands in quotation marks is quoted. Where a statement is an aim, we say how things have gone since, not whether it was right to have it." }</p>
            { for Subject::ALL.into_iter().map(subject) }
        </>
    }
}

/// How many claims are found under that.
fn found(id: &'static str) -> Html {
    counted(id, CLAIMS.iter().filter(|claim| claim.entry.group == id).count())
}

/// How many entries of a list there are of one kind.
fn counted(id: &'static str, count: usize) -> Html {
    html! { <data value={count.to_string()} data-count={id}>{ count }</data> }
}

fn articles() -> Vec<&'static Source> {
    let mut articles: Vec<&Source> = CLAIMS.iter().map(|claim| claim.article).collect();
    articles.sort_by_key(|article| article.id);
    articles.dedup();
    articles
}

fn subject(subject: Subject) -> Html {
    let id = format!("about-{subject:?}").to_lowercase();
    let claims = CLAIMS.iter().filter(|claim| claim.about == subject).map(claim);
    html! {
        <section class="section subject" aria-labelledby={id.clone()}>
            <h2 {id}>{ subject.name() }</h2>
            <ol class="entries claims">{ for claims }</ol>
        </section>
    }
}

/// One claim.
pub(crate) fn claim(claim: &'static Claim) -> Html {
    let id = claim.entry.id;
    let said = if claim.is_quoted {
        html! { <q>{ text(claim.says) }</q> }
    } else {
        text(claim.says)
    };
    let figures: Vec<&Figure> = claim.shows.iter().chain([&claim.says]).flat_map(|shown| figures_in(shown)).collect();
    let scenario = claim.scenario.and_then(|id| NEWEST.scenario(id)).map(|scenario| {
        let state = State::starting_from(&NEWEST, scenario);
        let href = format!("{}{}", Page::Claims.to(Page::Calculator), links::write(&state));
        html! { <p><a class="onward" {href}>{ "Go on in the calculator: " }{ scenario.label }</a></p> }
    });
    html! {
        <li {id} data-group={claim.entry.group}>
            <h3><a href={format!("#{id}")}>{ claim.entry.title }</a></h3>
            <p class="said">{ said }<span class="by">{ " " }{ claim.by }{ ", " }{ link(claim.article) }</span></p>
            <p><strong class="tag" data-finding={claim.finding.id()}>{ claim.told() }</strong></p>
            { for claim.shows.iter().map(|shown| html! { <p>{ text(shown) }</p> }) }
            { for claim.chart.and_then(record::of_id).map(|shown| chart(claim, shown)) }
            { for scenario }
            { text_sources(&figures, claim.sources, None) }
        </li>
    }
}

/// The chart that helps, at the first claim that it helps with; the others lead there.
fn chart(claim: &Claim, shown: &'static record::RecordChart) -> Html {
    if CLAIMS.iter().find(|other| other.chart == claim.chart) == Some(claim) {
        return record_chart(Page::Claims, shown);
    }
    html! { <p><a href={format!("#chart-{}", shown.id)}>{ "The chart: " }{ shown.chart().title }</a></p> }
}

#[cfg(test)]
mod tests {
    use facts::{CLAIMS, Claim, Subject};

    #[test]
    fn the_buttons_step_in_the_order_of_the_page() {
        let of = |subject: Subject| CLAIMS.iter().filter(move |claim| claim.about == subject);
        let on_the_page: Vec<&Claim> = Subject::ALL.into_iter().flat_map(of).collect();
        assert!(CLAIMS.iter().eq(on_the_page));
    }
}
