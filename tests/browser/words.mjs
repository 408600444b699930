// What things are called, and what is answered: for every engine.
export const CHILDREN = "Fewer children entering care";
export const TIME = "Average time in care";
export const COST = "A week in care costs";
export const CREDITED = "Due to early help";
export const LASTING = "Years that this lasts";
export const COUNTED = "Years counted";
export const HELP_COST = "Early help costs";
export const CLAIM = "The £30 million claim";

/** What the opening scenario answers, and with 80 children, and with 200. */
export const OPENING = "£2,212,503.19";
export const OF_80 = "£1,108,376.90";
export const OF_200 = "£7,270,942.24";
