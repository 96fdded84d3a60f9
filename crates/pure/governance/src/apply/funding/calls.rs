//! Effects on calls and their packages.

use super::super::impossible;
use super::turn;
use crate::funding;
use rozum_model::event::FundingEvent;
use rozum_model::governance::{
    Call, CallId, CallStage, Mark, Matter, Package, PackageId, PackageLine, Stage,
};
use rozum_model::{Reason, State};
use std::sync::Arc;

pub(super) fn effect(state: &mut State, mark: &Mark, event: FundingEvent) -> Result<(), Reason> {
    let kind = event.kind();
    match event {
        FundingEvent::CallDrafted { call: id, terms } => {
            if state.governance.calls.contains_key(&id) {
                return Err(impossible(kind, id.to_string()));
            }
            let new = Call { id, terms, stage: CallStage::Drafted, packages: Vec::new() };
            state.governance.calls.insert(id, Arc::new(new));
        }
        FundingEvent::CallRevised { call, terms } => drafted(state, kind, call)?.terms = terms,
        FundingEvent::CallPublished { call } => {
            drafted(state, kind, call)?.stage = CallStage::Published(mark.clone());
        }
        FundingEvent::CallClosed { call, reason } => {
            let found = state.governance.calls.get_mut(&call);
            let found = found.ok_or_else(|| impossible(kind, call.to_string()))?;
            let published = match &found.stage {
                CallStage::Drafted => None,
                CallStage::Published(published) => Some(published.clone()),
                CallStage::Closed { .. } => return Err(impossible(kind, call.to_string())),
            };
            Arc::make_mut(found).stage = CallStage::Closed { published, closed: mark.clone(), reason };
        }
        FundingEvent::PackageFormed { package, lines, hash } => {
            formed(state, mark, kind, package, lines, hash)?;
        }
        _ => return Err(impossible(kind, "")),
    }
    Ok(())
}

fn drafted<'a>(state: &'a mut State, kind: &'static str, call: CallId) -> Result<&'a mut Call, Reason> {
    let found = state.governance.calls.get_mut(&call);
    let found = found.filter(|found| matches!(found.stage, CallStage::Drafted));
    found.map(Arc::make_mut).ok_or_else(|| impossible(kind, call.to_string()))
}

fn formed(
    state: &mut State,
    mark: &Mark,
    kind: &'static str,
    id: PackageId,
    lines: Vec<PackageLine>,
    hash: String,
) -> Result<(), Reason> {
    let wrong = || impossible(kind, id.to_string());
    let call = state.governance.call(id.call()).ok_or_else(wrong)?;
    let next = call.packages.len() + 1 == usize::from(id.number());
    if !next || funding::hash(id, &lines) != hash || !lines.iter().all(|line| waits(state, line)) {
        return Err(wrong());
    }
    for line in &lines {
        if let Matter::Application(application) = line.matter {
            turn(state, kind, application, |stage| match stage {
                Stage::Proposed(voted) => voted.packaged(id).map(|voted| Stage::Proposed(Arc::new(voted))),
                _ => None,
            })?;
        }
    }
    let package = Package { id, lines, hash, formed: mark.clone(), resolutions: Vec::new() };
    let call = state.governance.calls.get_mut(&id.call()).ok_or_else(wrong)?;
    Arc::make_mut(call).packages.push(Arc::new(package));
    Ok(())
}

/// Looked at before anything is changed: after an error the state is as it was.
fn waits(state: &State, line: &PackageLine) -> bool {
    match line.matter {
        Matter::Application(id) => state.governance.application(id).is_some_and(
            |application| matches!(&application.stage, Stage::Proposed(voted) if voted.package.is_none()),
        ),
        Matter::Modification { application, .. } => state.governance.application(application).is_some(),
        Matter::Package(_) => false,
    }
}
