//! Rules that no form can reach, by construction.

/// There is no page for what does not exist: the form answers that nothing was found.
const NO_SUCH: &str = "the form of something that is not there is not found";
/// The operator acts at the command line.
const OPERATOR: &str = "belongs to an act of the operator, who has no pages";
/// The form makes the answers itself.
const BY_FORM: &str = "the form itself asks for each exactly once";
/// The program acts by itself.
const BY_PROGRAM: &str = "belongs to an act of the program, which has no form";
/// An edition is entered elsewhere.
const EDITION: &str = "needs another edition of the strategy, which the form of strategies enters";
/// Beyond any number of posts.
const COUNTS: &str = "takes tens of thousands of acts";

/// Id and reason.
pub const LIST: &[(&str, &str)] = &[
    ("only-the-founder", OPERATOR),
    ("only-a-person", OPERATOR),
    ("national-oversight-founded", OPERATOR),
    ("founders-too-few", OPERATOR),
    ("founder-named-twice", OPERATOR),
    ("body-unknown", NO_SUCH),
    ("mandate-unknown", NO_SUCH),
    ("call-unknown", NO_SUCH),
    ("application-unknown", NO_SUCH),
    ("statement-unknown", NO_SUCH),
    ("sitting-unknown", NO_SUCH),
    ("matter-not-on-the-agenda", NO_SUCH),
    ("condition-unknown", NO_SUCH),
    ("report-unknown", NO_SUCH),
    ("modification-unknown", NO_SUCH),
    ("case-unknown", NO_SUCH),
    ("rules-not-proposed", NO_SUCH),
    ("indicator-not-registered", NO_SUCH),
    ("stage-review-unknown", NO_SUCH),
    ("risk-not-registered", NO_SUCH),
    ("occasion-unknown", NO_SUCH),
    ("only-the-program-opens-them", BY_PROGRAM),
    ("no-review-due", BY_PROGRAM),
    ("oversight-decides-nothing", "nobody sits in oversight and in a body that proposes or decides"),
    ("cause-unanswered", "the form asks for each cause; what joins later is its own test"),
    ("cause-unknown", BY_FORM),
    ("cause-answered-twice", BY_FORM),
    ("follow-up-changed-nothing", EDITION),
    ("follow-up-still-there", EDITION),
    ("body-needs-a-region", "the form does not take a body without a region"),
    ("findings-not-for-each", BY_FORM),
    ("scores-not-for-each", BY_FORM),
    ("reasons-not-for-each", BY_FORM),
    ("ballot-of-another-kind", BY_FORM),
    ("tranche-milestone-twice", BY_FORM),
    ("indicator-unknown", BY_FORM),
    ("indicator-twice", BY_FORM),
    ("contract-not-as-approved", "the form takes the sums from the approval"),
    ("contract-not-drafted", "the form carries which draft was read, and tells itself when there is none"),
    ("contract-draft-changed", "the form carries which draft was read, and tells itself when it changed"),
    (
        "rules-not-those-proposed",
        "the form carries which proposal was read, and tells itself when it changed",
    ),
    (
        "controllers-same-person",
        "who proposes owners has no seat in national oversight, and who has one proposes none",
    ),
    ("ids-exhausted", COUNTS),
    ("too-many-reports", COUNTS),
    ("too-many-modifications", COUNTS),
    ("allocation-exceeded", "no package holds more than the allocation; the contract is looked at once more"),
    ("invariant-broken", "holds back an event that no rule should let through; a fault is needed to see it"),
];
