//! The app: pages that are made at build time and then brought alive in the browser by Yew.
//!
//! Data flows one way: address → [`state`] → inputs → outcome → chart → picture, sentence, table. Only
//! [`link`] makes addresses, only [`words`] formats numbers, only [`browser`] touches the browser.

pub mod app;
pub mod briefing;
pub mod browser;
pub mod city;
pub mod compare;
pub mod components;
#[cfg(feature = "dataset")]
pub mod dataset;
#[cfg(feature = "pages")]
pub mod embed;
#[cfg(feature = "pages")]
pub mod examples;
pub mod front;
pub mod in_care;
pub mod link;
pub mod lists;
pub mod pages;
pub mod pictures;
#[cfg(feature = "pages")]
pub mod preview;
#[cfg(feature = "pages")]
pub mod shell;
pub mod state;
pub mod words;
#[cfg(feature = "workbook")]
pub mod workbook;
