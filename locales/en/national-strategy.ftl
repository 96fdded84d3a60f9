# The national strategy: a document made of the register. The method is told in docs/methods/national_strategy.md.
# What stands in square brackets is a figure: in the document it leads to where it comes from.

# The first page.
ns-title = National Strategy for the Smart Specialisation of the Regions of Ukraine
ns-subtitle = Priorities and tasks of the regional development strategies, brought together
ns-front-size = State of the journal
ns-front-events = [{ $count ->
        [one] { $count } event
       *[other] { $count } events
    }]
ns-front-at = Last event recorded
ns-front-root = Root of the tree
ns-front-unsigned = No state was signed at this place of the journal.
ns-front-origin = Journal
ns-front-vintage = Data
ns-front-vintage-says = Strategies for { $from }–{ $to }; { $count ->
        [one] { $count } table
       *[other] { $count } tables
    } of observations
ns-front-vintage-none = No strategies; { $count ->
        [one] { $count } table
       *[other] { $count } tables
    } of observations
ns-front-method = Method
ns-front-method-says = How the document is made
ns-mark = Journal: { $count ->
        [one] { $count } event
       *[other] { $count } events
    }; root { $root }

# Summary.
ns-summary = Summary
ns-summary-lead = Regional development strategies set the smart specialisation of each region on its own. This document brings them together: what the regions have chosen, where they repeat each other, where they could complete each other, how they agree with state policy, and what calls for a decision. What matters most is in ten figures.
ns-sum-strategies = Strategies with smart specialisation: [{ $strategies ->
        [one] { $strategies } strategy
       *[other] { $strategies } strategies
    }] for [{ $regions ->
        [one] { $regions } region
       *[other] { $regions } regions
    }] of Ukraine.
ns-sum-items = What they set: [{ $priorities ->
        [one] { $priorities } priority
       *[other] { $priorities } priorities
    }] and [{ $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
    }].
ns-sum-spheres = Chosen are [{ $spheres ->
        [one] { $spheres } sphere
       *[other] { $spheres } spheres
    }] of the list in the analytical note; { $count ->
        [one] [{ $count } strategy] names
       *[other] [{ $count } strategies] name
    } no sphere.
ns-sum-leading = Chosen most often is “{ $sphere }”: [{ $count ->
        [one] { $count } strategy
       *[other] { $count } strategies
    }].
ns-sum-findings = The review of the texts gave [{ $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }], of which [{ $errors ->
        [one] { $errors } is serious
       *[other] { $errors } are serious
    }].
ns-sum-novelty = At least one priority is only a list of activities, without innovation, in [{ $count ->
        [one] { $count } strategy
       *[other] { $count } strategies
    }] of [{ $strategies }].
ns-sum-overlaps = Neighbouring regions overlap more than chance would have it in [{ $rare ->
        [one] { $rare } pair
       *[other] { $rare } pairs
    }] of [{ $count }]; chance would give about [{ $expected }].
ns-sum-words = Different regions put [{ $count ->
        [one] { $count } pair of priorities
       *[other] { $count } pairs of priorities
    }] in the same or nearly the same words.
ns-sum-platforms = For joint work the strategies point to [{ $count ->
        [one] { $count } thematic platform
       *[other] { $count } thematic platforms
    }].
ns-sum-blanks = Of [{ $count ->
        [one] { $count } item
       *[other] { $count } items
    }] of state policy, [{ $blank ->
        [one] { $blank } is
       *[other] { $blank } are
    }] served by no priority.
ns-decide = What calls for a decision
ns-decide-lead = Each point leads to the page that shows whom it concerns; the chapter on open questions has the full list.
ns-decide-strategies = Whether [{ $count ->
        [one] { $count } region
       *[other] { $count } regions
    }] without a strategy in the register should have one.
ns-decide-spheres = Who names a sphere, and when, in [{ $count ->
        [one] { $count } strategy
       *[other] { $count } strategies
    }] without one.
ns-decide-roles = How neighbours share out roles in [{ $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }] of priorities with the same activity.
ns-decide-left-open = What neighbours mean in [{ $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }] of priorities where one text is too general to tell whether it is a copy.
ns-decide-platforms = Who convenes [{ $count ->
        [one] { $count } thematic platform
       *[other] { $count } thematic platforms
    }], and when.
ns-decide-gaps = Who takes on [{ $count ->
        [one] { $count } link
       *[other] { $count } links
    }] of production chains that priorities need and nobody declares.
ns-decide-errors = By which action plan [{ $count ->
        [one] { $count } serious finding
       *[other] { $count } serious findings
    }] of the review will be mended.
ns-decide-blanks = Whether to extend strategies where no priority serves [{ $count ->
        [one] { $count } item
       *[other] { $count } items
    }] of state policy.
ns-decide-figures = Where to take figures for [{ $count ->
        [one] { $count } priority
       *[other] { $count } priorities
    }] that the tables at hand say nothing about.

# How to read.
ns-reading = How to read this document
ns-reading-what = The analytical note of the National Institute for Strategic Studies proposes a National Strategy for Smart Specialisation that brings the priorities and tasks of the regions into one system and names the instruments of support. This document does the bringing together: all that the regions have declared stands here in their words, gathered by theme.
ns-reading-made = The document is made from the state of a journal of [{ $count ->
        [one] { $count } event
       *[other] { $count } events
    }]. The same state always gives the same text; the root on the first page lets anyone check that the record was not altered.
ns-reading-figures = Each figure leads to the page or the table that it comes from.
ns-reading-quotes = Words of the strategies are quoted as they are, in Ukrainian, in quotation marks.
ns-reading-blank = A dash means that there is nothing to count in; a zero, that it was counted and nothing found.
ns-reading-machine = Themes, overlaps and findings were established by a program by published rules; where a person corrected a reading, the correction holds.
ns-reading-proxy = Chains rest on a proxy table of inputs, because there is no Ukrainian one in such detail; this is said wherever it matters.
ns-reading-status = The document is an analytical synthesis. It changes no strategy: decisions belong to the bodies that approved the strategies.

# The country in figures.
ns-country = The country in figures
ns-country-lead = The register holds [{ $strategies ->
        [one] { $strategies } regional strategy
       *[other] { $strategies } regional strategies
    }] for [{ $regions ->
        [one] { $regions } region
       *[other] { $regions } regions
    }].
ns-country-without = Without a strategy in the register:
ns-regions = Regions
ns-regions-says = The maps show how many spheres each region declares and how many findings the review of its strategy gave; the table has the same with the number of priorities and tasks.
ns-regions-caption = Regions: spheres, priorities, tasks, findings
ns-map-spheres = How many spheres each region declares
ns-map-findings = How many findings the review of each strategy gave
ns-map-missing = no strategy
ns-spheres = Spheres
ns-spheres-says = A strategy counts once for a sphere. Beside the recomputed number stands the one that the second annex of the note prints; where they differ, the reason is given.
ns-spheres-caption = Spheres of smart specialisation: printed and recomputed
ns-agrees = They agree.
ns-statements = Statements of the analytical note
ns-statements-says = The note makes [{ $count ->
        [one] { $count } statement
       *[other] { $count } statements
    }] that can be set beside the register: [{ $agrees ->
        [one] { $agrees } agrees
       *[other] { $agrees } agree
    }], [{ $differs ->
        [one] { $differs } differs
       *[other] { $differs } differ
    }], [{ $not ->
        [one] { $not } cannot be computed
       *[other] { $not } cannot be computed
    }].
ns-statements-caption = Statements of the note beside what the register gives
ns-count-of = { $count } of { $of }

# By theme.
ns-themes = Priorities and tasks by theme
ns-themes-lead = All priorities and tasks of the country are gathered by sphere. Each stands in one place; other spheres that it speaks of are named beside it.
ns-themes-rule = A priority stands with the sphere that its words name most surely; a task with the priority that it serves or, where that is not known, by its own words. All that names no sphere is gathered in the last part.
ns-theme-none = Outside the spheres
ns-theme-says = Declared by [{ $strategies ->
        [one] { $strategies } strategy
       *[other] { $strategies } strategies
    }]. To it belong [{ $priorities ->
        [one] { $priorities } priority
       *[other] { $priorities } priorities
    }] and [{ $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
    }] of [{ $regions ->
        [one] { $regions } region
       *[other] { $regions } regions
    }].
ns-theme-none-says = The words of [{ $priorities ->
        [one] { $priorities } priority
       *[other] { $priorities } priorities
    }] and [{ $tasks ->
        [one] { $tasks } task
       *[other] { $tasks } tasks
    }] of [{ $regions ->
        [one] { $regions } region
       *[other] { $regions } regions
    }] name no sphere.
ns-theme-priorities = Priorities
ns-theme-tasks = Tasks

# Coordination.
ns-coordination = Coordination of the regions
ns-coordination-lead = The chapter answers four questions: where neighbours repeat each other, where they could make a chain of production, what all of them lack, and who could work together.
ns-overlaps = Overlaps that chance does not explain
ns-overlaps-says = For [{ $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }] of neighbours with priorities the overlap was set against a random spread of priorities. In [{ $rare ->
        [one] { $rare } pair
       *[other] { $rare } pairs
    }] chance would make such an overlap in at most five cases of a hundred; chance alone would give about [{ $expected }].
ns-overlaps-spheres = A common sphere is declared by [{ $shared ->
        [one] { $shared } pair
       *[other] { $shared } pairs
    }] of neighbours with strategies, of [{ $count }].
ns-pairs-caption = Neighbours that overlap more than chance would have it
ns-roles = Division of roles
ns-roles-says = Between neighbours [{ $copies ->
        [one] { $copies } copy
       *[other] { $copies } copies
    }] of priorities were found: the same activity at the same stage. [{ $chains ->
        [one] { $chains } more pair
       *[other] { $chains } more pairs
    }] could make a chain. For each copy a division of roles is proposed.
ns-roles-left-open = In [{ $count ->
        [one] { $count } more pair
       *[other] { $count } more pairs
    }] of priorities of neighbours one text is wider than the other or names no activity, so that it is not settled whether they are copies: the regions should first say what they mean.
ns-roles-caption = Copies of priorities of neighbouring regions, with proposals for roles
ns-roles-open = The proposals were made by the program as a reason to talk. The regions themselves decide on roles.
ns-chains = Chains of production
ns-chains-says = Between priorities of different regions [{ $links ->
        [one] { $links } link
       *[other] { $links } links
    }] of supply can be seen; they make up [{ $count ->
        [one] { $count } chain
       *[other] { $count } chains
    }] from raw material to market.
ns-chains-most = Shown are the [{ $count ->
        [one] { $count } chain
       *[other] { $count } chains
    }] that join most regions; the page has the others.
ns-chains-caption = Chains from supplier to market (proxy table of inputs)
ns-gaps = Gaps
ns-gaps-says = Priorities strongly need [{ $count ->
        [one] { $count } link
       *[other] { $count } links
    }] that no priority of any region supplies; who names them among its spheres only is told.
ns-gaps-caption = What priorities need and nobody declares (proxy table of inputs)
ns-gap-nowhere = nowhere
ns-platforms = Thematic platforms
ns-platforms-says = After the example of the EU the analytical note names [{ $named ->
        [one] { $named } platform
       *[other] { $named } platforms
    }]; the strategies themselves point to [{ $count ->
        [one] { $count } more community
       *[other] { $count } more communities
    }] of priorities that hold together.
ns-platforms-stable = Stability is the share of trials in which two priorities of a platform stay together when some links or a region are left out.
ns-platforms-caption = Thematic platforms: members, priorities, stability
ns-platform-members = Members:
ns-platform-priorities = Priorities:
ns-platform-invited = Whom to invite (the sphere is declared, a priority is not):
ns-platform-missing = What is missing:

# Alignment.
ns-alignment = Alignment with state policy
ns-alignment-lead = Priorities are held against [{ $count ->
        [one] { $count } list
       *[other] { $count } lists
    }] of state and European policy. A blank is a finding: nobody serves the item.
ns-alignment-key = A cell says how many priorities of the region name the item in words; in brackets, how many more belong to it by their activity though the words do not say so. A zero means that none serves it; a dash, that the region has no priorities.
ns-alignment-caption = { $list }: priorities by region
ns-alignment-blank = { $count ->
        [one] [{ $count } item] is
       *[other] [{ $count } items] are
    } served by no priority of the country:
ns-alignment-no-blank = Each item is served by at least one priority.
ns-alignment-silent = { $count ->
        [one] [{ $count } region] serves
       *[other] [{ $count } regions] serve
    } no item of this list:

# Diagnosis.
ns-diagnosis = Quality of the strategies
ns-diagnosis-lead = The texts were read by [{ $rules ->
        [one] { $rules } rule
       *[other] { $rules } rules
    }] drawn from the analytical note. They gave [{ $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }], of which [{ $errors ->
        [one] { $errors } is serious
       *[other] { $errors } are serious
    }].
ns-diagnosis-question = A finding is a question to the authors of a strategy, not a verdict: beside it stand the words that caused it, and how sure the program is.
ns-by-rule = By rule
ns-by-rule-says = The last column gives an example of wording that would satisfy the rule.
ns-by-rule-caption = Findings by rule, and what would mend them
ns-by-region = By region
ns-by-region-says = The matrix shows where there are more findings of which kind; a cell leads to the words of the strategy.
ns-by-region-caption = Findings by region and rule

# Instruments.
ns-instruments = Instruments
ns-instruments-lead = The analytical note proposes to bind smart specialisation to other instruments of state policy. The table shows what the law already has, what the note proposes to change, and what is not known here.
ns-instruments-caption = Instruments of state policy that the note names
ns-instruments-money = How much money each instrument has brought to priorities of smart specialisation the register does not yet hold.
ns-act-unknown = No act is known here

# Open questions.
ns-open = Open questions
ns-open-lead = Here is all that calls for a decision, with those whom it concerns.
ns-open-nothing = By this state of the journal nothing is open.
ns-open-strategy = Regions without a strategy
ns-open-strategy-says = [{ $count ->
        [one] { $count } region has
       *[other] { $count } regions have
    }] no strategy in the register.
ns-open-sphere = Strategies without a sphere
ns-open-sphere-says = No sphere is declared in [{ $count ->
        [one] { $count } strategy
       *[other] { $count } strategies
    }].
ns-open-roles = Roles that neighbours have not yet shared out
ns-open-roles-says = [{ $count ->
        [one] { $count } copy
       *[other] { $count } copies
    }] of priorities in [{ $pairs ->
        [one] { $pairs } pair
       *[other] { $pairs } pairs
    }] of neighbours wait for an agreement.
ns-open-overlaps = [{ $count ->
        [one] { $count } copy
       *[other] { $count } copies
    }]
ns-open-figures = Priorities without figures
ns-open-figures-says = Of [{ $count ->
        [one] { $count } priority
       *[other] { $count } priorities
    }] the tables of observations at hand say neither yes nor no.
ns-open-activity = Priorities without an activity
ns-open-activity-says = The words of [{ $count ->
        [one] { $count } priority
       *[other] { $count } priorities
    }] name no activity, so that nothing can be linked with them.

# Sources, methods, limits.
ns-sources = Sources, methods and limits
ns-sources-lead = Everything in the document can be traced to a source or a method.
ns-sources-documents = Where the strategies are taken from
ns-sources-strategies = [{ $count ->
        [one] { $count } strategy
       *[other] { $count } strategies
    }]
ns-sources-datasets = Tables of observations
ns-sources-datasets-says = Year, source, licence and gaps of each table are on its page.
ns-sources-datasets-caption = Tables of observations in the system
ns-sources-policy = Acts and lists of policy
ns-sources-methods = Methods
ns-method-national_strategy = How the National Strategy is made
ns-method-register = The register of strategies
ns-method-spheres = Counting spheres
ns-method-labels = How texts are read
ns-method-national_findings = Statements of the note
ns-method-overlaps = Overlaps and chance
ns-method-chains = Chains and gaps
ns-method-platforms = Thematic platforms
ns-method-alignment = Alignment with policy
ns-method-declared_evidence = Declared and evident
ns-limits = What the document does not say
ns-limit-texts = The document reads what the strategies say, not what was done: it does not judge implementation.
ns-limit-labels = Themes are told by words, so that a priority in general terms may stand outside the spheres.
ns-limit-proxy = A table of inputs of another country shows that trades are linked, and says next to nothing about how much one takes of the other.
ns-limit-figures = The tables of observations at hand were made before the full-scale war, or do not cover all regions.
ns-limit-law = The law is told by the texts available when this was compiled; later amendments may not be known here.
ns-limit-decisions = Where no decision of people is recorded, the document shows proposals of the program only.

# Annex.
ns-annex = Annex. Strategies by region
ns-annex-lead = Spheres, priorities and tasks of each strategy word for word, with the place in the document that they are taken from.
ns-annex-version = Version [{ $count }] in the register.
ns-annex-no-sphere = No sphere of smart specialisation is declared.
ns-annex-spheres = Spheres:
ns-annex-caption = Priorities and tasks
ns-kind-priority = priority
ns-kind-task = task

# Heads of columns.
ns-col-region = Region
ns-col-spheres = Spheres
ns-col-priorities = Priorities
ns-col-tasks = Tasks
ns-col-findings = Findings
ns-col-sphere = Sphere
ns-col-printed = Printed
ns-col-recomputed = Recount
ns-col-share = Share
ns-col-why = Why they differ
ns-col-statement = Statement
ns-col-note = In the note
ns-col-register = By the register
ns-col-verdict = Comparison
ns-col-id = Number
ns-col-words = In the words of the strategy
ns-col-also-priorities = Other spheres
ns-col-also-tasks = Serves priority
ns-col-pair = Pair of regions
ns-col-overlaps = Overlaps
ns-col-copies = Copies
ns-col-chains = Chains
ns-col-left-open = Left open
ns-col-p = p
ns-col-both = Priorities
ns-col-words-both = In the words of both
ns-col-proposal = Proposal for roles
ns-col-supplier = Supplier
ns-col-processor = Processor
ns-col-market = Market
ns-col-regions = Regions
ns-col-missing = What is missing
ns-col-need = Need
ns-col-needed-by = Who needs it
ns-col-named = Named as a sphere by
ns-col-platform = Platform
ns-col-stability = Stability
ns-col-invited = To invite
ns-col-rule = Rule
ns-col-strategies = Strategies
ns-col-mend = Example of good wording
ns-col-instrument = Instrument
ns-col-act = Act
ns-col-sets-up = What it sets up
ns-col-proposes = What the note proposes
ns-col-dataset = Table
ns-col-version = Version
ns-col-kind = Kind
ns-col-verbatim = Word for word
ns-col-place = Place in the source

# Where it is from.
ns-source-register = Register of strategies
ns-source-spheres = Table of spheres and how it is counted
ns-source-statements = Statements of the note and the method
ns-source-map = Register of strategies
ns-source-overlaps = How overlaps are set against chance
ns-source-roles = Overlaps with roles explained
ns-source-chains = All chains
ns-source-gaps = All gaps
ns-source-platforms = How platforms are found
ns-source-alignment = The matrix with the words behind each mark
ns-source-findings = All findings with the words of the strategies
ns-source-instruments = Acts as linked in the table; proposals are words of the analytical note
ns-source-strategy = Page of the region

# The command and the page.
no-such-edition = There is no edition at journal size { $value }: no command ended there, and the journal now has { $size } events. The page of the journal shows the sizes.

# A document of any content.
document-contents = Contents
document-page = Page
without-pdf = This program was built without PDF. Build it with the feature pdf (without --no-default-features), or take DOCX.
document-links-default = Links in the file lead to { $site }, because no address of the site was given. Give it with --site https://… or ROZUM_SITE.
document-needs-a-file = PDF and DOCX cannot be shown on a screen: name a file (-o FILE) or redirect the output.
comparison-has-no-file = Editions are compared as table or json, not as PDF or DOCX.
not-a-site = “{ $value }” is no address of a site: give https://name or http://name, without a path.

# Comparison of editions.
editions-front = First page: { $count }
editions-sections = Parts: { $count }
editions-items = Priorities, tasks and other rows: { $count }
editions-figures = Figures: { $count }
editions-nothing = The editions do not differ.
ns-page-lead = One document made of the register: priorities and tasks of all regions, coordination, alignment, quality, instruments and open questions.
ns-page-contents = Contents
ns-page-front = What it is made of
ns-page-past = This is an edition by an earlier state of the journal. Links lead to the pages as they are now.
ns-page-now = The present edition
ns-page-compare = Compare editions
ns-compare-lead = What was added, changed and removed between two editions of the document. The list has the states at which strategies had changed.
ns-compare-from = From edition
ns-compare-to = To edition
ns-compare-edition = { $when }: { $whose } (journal size { $size })
ns-compare-size = journal size { $value }
ns-compare-now = the present one
ns-compare-button = Compare
ns-compare-part = Part
ns-compare-what = What
ns-compare-before = Before
ns-compare-after = After
ns-compare-none = none
not-a-size = “{ $value }” is no size of the journal: give a whole number of events.
nav-national-strategy = National strategy

# Divisions of roles that regions answered; review of relevance.
ns-divisions = What regions have agreed
ns-divisions-none = Regions have not yet answered the proposals for sharing out roles.
ns-divisions-says = Regions answered about [{ $count ->
        [one] { $count } pair
       *[other] { $count } pairs
    }] of priorities. Agreed: [{ $agreed }]; waiting for an answer: [{ $waits }]; rejected: [{ $rejected }]; out of date, because the priorities were worded anew: [{ $old }].
ns-divisions-caption = Roles shared out by agreement
ns-col-agreed = What was agreed
ns-source-divisions = How regions share out roles
ns-decide-proposals = What to decide on [{ $count ->
        [one] { $count } proposal
       *[other] { $count } proposals
    }] to amend a priority.
ns-decide-reviews = When to review the relevance of [{ $count ->
        [one] { $count } priority
       *[other] { $count } priorities
    }] not yet reviewed.
ns-open-proposals = Proposals without a decision
ns-open-proposals-says = For [{ $count ->
        [one] { $count } priority
       *[other] { $count } priorities
    }] secretariats have proposed a change, and no decision is recorded yet.
ns-open-reviews = Review of relevance not begun
ns-open-reviews-says = The relevance of [{ $count ->
        [one] { $count } priority
       *[other] { $count } priorities
    }] to recovery, sustainable development and the European Green Deal has not been reviewed yet.

# Review of relevance.
ns-reviews = Review of the relevance of priorities
ns-reviews-says = [{ $count ->
        [one] { $count } priority has
       *[other] { $count } priorities have
    }] been reviewed. To keep as it is: [{ $keep }]; to amend or discontinue: [{ $proposed }], of which adopted: [{ $adopted }], refused: [{ $refused }].
ns-reviews-caption = Proposals to amend or discontinue a priority
ns-col-reviewed = Words that were reviewed
ns-col-proposed = What was proposed
ns-col-decided = What was decided
ns-review-amend = amend
ns-review-discontinue = discontinue
ns-review-open = Not decided yet.
ns-review-adopted = Adopted with version { $version } ({ $document }). It now reads:
ns-review-refused = Refused ({ $document }): { $why }
ns-source-reviews = How relevance is reviewed
ns-chains-structure = The structure of inputs that shows the links is a proxy, not data of Ukraine or its regions:
ns-statements-counts = The note counts strategies and leaves doubtful cases out; the chapter on diagnosis counts findings, the part on roles counts pairs of priorities. So their figures on copying differ.
ns-open-occupied = The Autonomous Republic of Crimea and Sevastopol are temporarily occupied.
ns-sources-acts = Acts on regional policy
ns-sources-acts-says = The links lead to the pages by which dates and numbers were checked; the version in force is to be looked up at the site of the Verkhovna Rada of Ukraine.
