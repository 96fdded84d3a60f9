//! Pages and interface as people and programs meet them: whole requests to the router, without a socket.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may give up")]

mod acting;
mod api;
mod carried;
mod chains;
mod changes;
mod check;
mod crawl;
mod diagnosis;
mod divisions;
mod evidence;
mod example;
mod governance;
mod judging;
mod national_strategy;
mod openapi;
mod overlaps;
mod own_table;
mod papers;
mod people;
mod platforms;
mod relevance;
mod report;
mod risks;
mod shown;
mod site;
mod steering;
mod story;
mod tables;
mod trail;
mod uploads;
