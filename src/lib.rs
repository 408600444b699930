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
#[cfg(feature = "pages")]
pub mod frame;
pub mod front;
pub mod in_care;
pub mod link;
pub mod pages;
pub mod pictures;
#[cfg(feature = "pages")]
pub mod preview;
pub mod record;
pub mod state;
pub mod words;
#[cfg(feature = "workbook")]
pub mod workbook;
