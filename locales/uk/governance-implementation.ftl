# Правила втілення проєктів: договір, гроші, контроль, зміни. Кожне правило пояснено в docs/methods/implementation.uk.md.

## Хто що може
not-in-this-authority = Ви не входите до органу { $body }, або він не є платіжним органом цього регіону.
second-person-needed = За проєктом { $application } першу половину дії виконали ви самі ({ $account }). Завершити її має інша особа.
controlled-by-another = Звіт № { $number } за проєктом { $application } контролює інша особа; питання ставить і суму засвідчує вона.

## Порядок дій
project-stage =
    { $from ->
        [submitted] подано
        [returned-for-fix] повернуто на доопрацювання
        [eligible] відповідає вимогам
        [ineligible] не відповідає вимогам
        [under-assessment] оцінюють
        [assessed] оцінено
        [public-consultation] тривають консультації
        [consulted] консультації завершено
        [proposed] запропоновано
        [not-proposed] не запропоновано
        [approved] схвалено
        [returned] повернуто радою
        [rejected] відхилено
        [conditions-pending] умови виконують
        [conditions-verified] умови виконано
        [contracted] договір підписано
        [implementing] роботи тривають
        [suspended] виплати зупинено
        [completed] роботи завершено
        [evaluated] оцінено результати
        [closed] закрито
        [withdrawn] відкликано
        [terminated] припинено
       *[other] { $from }
    }
part-stage =
    { $from ->
        [submitted] подано
        [in-control] на контролі
        [clarification-asked] поставлено питання
        [certified] суму засвідчено
        [payment-authorised] платіж погоджено
        [paid] сплачено
        [requested] подано запит
        [proposed] запропоновано робочою групою
        [accepted] прийнято
        [refused] відхилено
       *[other] { $from }
    }
project-verb =
    { $verb ->
        [verify-condition] підтвердити виконання умови
        [draft-contract] скласти договір
        [sign-contract] підписати договір
        [start-work] розпочати роботи
        [submit-report] подати звіт
        [clarify-report] подати уточнений звіт
        [take-report] узяти звіт на контроль
        [ask-clarification] поставити питання до звіту
        [certify-report] засвідчити суму
        [authorise-payment] погодити платіж
        [record-payment] зазначити виплату
        [request-modification] просити про зміну
        [decide-modification] вирішити щодо зміни
        [propose-termination] запропонувати припинення
        [terminate-project] припинити проєкт
        [complete-project] завершити роботи
        [evaluate-project] оцінити результати
        [close-project] закрити проєкт
       *[other] { $verb }
    }
project-step-impossible = Неможливо { project-verb }: стан проєкту { $application } — «{ project-stage }».
part-step-impossible = Неможливо { project-verb }: стан частини № { $number } проєкту { $application } — «{ part-stage }».

## Умови й договір
condition-unknown = Умови № { $number } у рішенні щодо проєкту { $application } немає; усього умов: { $count }.
condition-verified-already = Виконання умови № { $number } проєкту { $application } вже підтверджено.
contract-not-drafted = Договору за проєктом { $application } ще не складено: спершу його складає одна особа, а підписує інша.
contract-draft-changed = Договір за проєктом { $application } складено інакше, ніж ви прочитали. Прочитайте чинну редакцію й підпишіть її.
contract-not-as-approved = Для регіону { $region } у договорі за проєктом { $application } { DECIMAL($amount) } грн, а схвалено { DECIMAL($approved) } грн. Сума договору дорівнює схваленій.
contract-reversed = Договір завершується ({ $ends }) раніше, ніж починається ({ $starts }).
work-before-resolution = Роботи починаються { $starts }, тобто раніше за рішення ради ({ $resolved }).
contract-ends-before-milestone = Договір завершується { $ends }, а останній етап має бути готовий { $due }.
tranche-milestone-unknown = Транш № { $number }: етапу № { $milestone } немає; усього етапів: { $count }.
tranche-milestone-twice = Транш № { $number } прив’язано до того самого етапу, що й інший. Об’єднайте їх.
tranche-empty = Транш № { $number } не містить жодної суми.
tranches-not-contract = Для регіону { $region } сума траншів ({ DECIMAL($sum) } грн) не дорівнює сумі договору ({ DECIMAL($amount) } грн).
region-twice = Регіон { $region } зазначено двічі. Лишіть один рядок.
allocation-exceeded = Конкурс { $call }, регіон { $region }: виділено { DECIMAL($allocation) } грн, а разом із цим проєктом зв’язано { DECIMAL($committed) } грн.
work-before-contract = За договором роботи за проєктом { $application } починаються { $starts }, сьогодні { $today }.

## Звіти й виплати
too-many-reports = За проєктом { $application } подано стільки звітів, скільки програма може пронумерувати.
report-unknown = Звіту № { $number } за проєктом { $application } немає; усього звітів: { $count }.
report-open = Звіт № { $number } за проєктом { $application } ще на розгляді. Новий подають після рішення щодо нього.
report-unchanged = Уточнений звіт № { $number } за проєктом { $application } не відрізняється від попереднього.
report-reversed = Звітний період завершується ({ $to }) раніше, ніж починається ({ $from }).
report-of-the-future = Звітний період завершується { $to }, а сьогодні лише { $today }.
report-after-contract = Звітний період завершується { $to }, а договір — { $ends }. Звітують лише за дні, коли діє договір.
report-period-overlaps = Звітний період починається { $from }; він може починатися не раніше ніж { $least }, бо попередні дні вже враховано або договір ще не діяв.
milestone-unknown = Етапу № { $milestone } немає; усього етапів: { $count }.
milestone-reached-already = Етап № { $milestone } вже зараховано або зазначено двічі.
milestone-not-reported = Етапу № { $milestone } у звіті за проєктом { $application } не заявлено, або його зазначено двічі.
indicator-unknown = Показника № { $indicator } немає; усього показників: { $count }.
indicator-twice = Показник № { $indicator } зазначено двічі.
indicator-not-counted = Не зазначено, чого досягнуто за показником № { $indicator }.
claim-without-evidence = Виплату просять без жодного документа про витрати.
claim-above-contract = Для регіону { $region } за проєктом { $application } зазначено { DECIMAL($amount) } грн, а за договором і досягнутими етапами лишається { DECIMAL($left) } грн.
certified-above-claimed = Для регіону { $region } за проєктом { $application } засвідчують { DECIMAL($amount) } грн, а просили { DECIMAL($claimed) } грн.
no-questions = Не зазначено жодного питання.
nothing-to-pay = За звітом № { $number } проєкту { $application } до сплати нічого не засвідчено.
payments-suspended = Виплати за проєктом { $application } зупинив нагляд у справі { $case }.
payment-order-repeated = Платіжний документ «{ $order }» уже зазначено за проєктом { $application }. Той самий документ не підтверджує двох виплат; назвіть його за номером і датою.

## Зміни й завершення
too-many-modifications = За проєктом { $application } подано стільки запитів про зміни, скільки програма може пронумерувати.
modification-unknown = Запиту про зміну № { $number } за проєктом { $application } немає; усього запитів: { $count }.
modification-open = Запит про зміну № { $number } за проєктом { $application } ще не вирішено.
modification-changes-nothing = Запит за проєктом { $application } нічого не змінює.
modification-major = Зміна № { $number } проєкту { $application } суттєва: її вирішують робоча група й рада, секретаріат може лише відхилити.
modification-above-contract = Після зміни проєкт { $application } коштував би регіонові { $region } { DECIMAL($amount) } грн, а договір дає { DECIMAL($contract) } грн. Більші кошти — це нова заявка.
modification-below-certified = Після зміни проєкт { $application } коштував би регіонові { $region } { DECIMAL($amount) } грн, а засвідчено вже { DECIMAL($certified) } грн.
certified-milestone-changed = Етап № { $milestone } проєкту { $application } вже зараховано, змінювати його не можна.
tranche-milestone-dropped = Етап № { $milestone } проєкту { $application } оплачують за договором, а після зміни етапів було б { $count }.
termination-proposed-already = Припинення проєкту { $application } вже запропоновано; вирішує інша особа.
termination-not-proposed = Припинення проєкту { $application } ніхто не запропонував, і нагляд його не приписав.
milestones-open =
    За проєктом { $application } { $count ->
        [one] не зараховано { $count } етап
        [few] не зараховано { $count } етапи
       *[other] не зараховано { $count } етапів
    }.
reports-unsettled =
    За проєктом { $application } { $count ->
        [one] не завершено { $count } звіт
        [few] не завершено { $count } звіти
       *[other] не завершено { $count } звітів
    }.
case-open = Щодо проєкту { $application } триває справа нагляду { $case }.

## Назви дій і подій
command-verify-condition = Виконання умови підтверджено
command-draft-contract = Договір складено
command-sign-contract = Договір підписано
command-start-work = Роботи розпочато
command-submit-report = Звіт подано
command-clarify-report = Уточнений звіт подано
command-take-report = Звіт узято на контроль
command-ask-clarification = Поставлено питання до звіту
command-certify-report = Суму за звітом засвідчено
command-authorise-payment = Погоджено платіж
command-record-payment = Виплату зазначено
command-request-modification = Подано запит про зміну
command-decide-modification = Щодо зміни вирішено
command-propose-termination = Запропоновано припинити проєкт
command-terminate-project = Проєкт припинено
command-complete-project = Роботи завершено
command-evaluate-project = Результати оцінено
command-close-project = Проєкт закрито
event-condition-verified = Виконання умови підтверджено
event-contract-drafted = Договір складено
event-contract-signed = Договір підписано
event-work-started = Роботи розпочато
event-report-submitted = Звіт подано
event-report-clarified = Уточнений звіт подано
event-report-taken = Звіт узято на контроль
event-clarification-asked = Поставлено питання до звіту
event-report-certified = Суму за звітом засвідчено
event-payment-authorised = Погоджено платіж
event-payment-recorded = Виплату зазначено
event-modification-requested = Подано запит про зміну
event-modification-decided = Щодо зміни вирішено
event-project-suspended = Виплати зупинено
event-project-resumed = Виплати тривають далі
event-termination-proposed = Запропоновано припинити проєкт
event-project-terminated = Проєкт припинено
event-project-completed = Роботи завершено
event-project-evaluated = Результати оцінено
event-project-closed = Проєкт закрито
