# Правила врядування: чому рішення не прийнято. Кожне правило пояснено в docs/methods/governance.uk.md.

only-the-founder = Установчий акт національного нагляду записує оператор сервера.
only-a-keeper = Відкривати органи та пропонувати мандати може адміністратор облікових записів або оператор сервера.
only-a-registrar = Вносити організації може адміністратор, оператор або член секретаріату.
only-an-administrator-in-person = Пропонувати числа в правилах може лише адміністратор під власним обліковим записом.
only-a-person = Це може зробити лише особа з обліковим записом. Увійдіть до системи.
only-national-oversight = Це може зробити лише член органу національного нагляду.
only-the-secretariat-body = Це може зробити лише член секретаріату регіону { $region }: потрібен мандат, самої ролі замало.
only-an-assessor = Це може зробити лише член кола оцінювачів регіону { $region }.
only-the-payment-authority = Це може зробити лише член платіжного органу регіону { $region }.
only-a-member = Це може зробити лише член органу { $body }, доки його мандат чинний.
only-the-applicant = Це може зробити лише той, хто подав заявку { $application }.
organisation-unknown = Організації { $organisation } немає в реєстрі.
organisation-code-taken = Код { $code } уже записано за організацією { $organisation }. Скористайтеся цим записом.
organisation-from-the-future = Організацію не могли зареєструвати { $day }: цей день ще не настав.
kved-class-unknown = «{ $code }» не є класом КВЕД. Очікуються чотири цифри, наприклад 10.51.
organisation-unchanged = Дані про організацію { $organisation } не змінилися б.
controllers-unchanged = Перелік контролерів організації { $organisation } не змінився б.
controller-dropped = { $party } є серед контролерів організації { $organisation } і лишається в переліку. Зазначте останній день контролю або виправте його початок.
controllers-not-those-proposed = Такого переліку контролерів організації { $organisation } з припиненням саме цих мандатів не пропонували. Перегляньте пропозицію й повторіть її без змін.
controllers-same-person = Контролерів організації { $organisation } запропонувала та сама особа. Якщо з ними припиняється мандат, потрібна друга.
too-many-controllers = Організація може мати не більш як { $limit } контролерів, а названо { $count }.
controller-unknown = Контролер { $party } невідомий. Спочатку внесіть організацію або відкрийте обліковий запис.
controller-named-twice = Контролера { $party } названо двічі з тією самою датою початку.
controller-of-itself = Організація { $party } не контролює сама себе.
controller-reversed = Для контролера { $party } останній день раніший за перший.
national-oversight-first = Спочатку запишіть установчий акт національного нагляду: він підтверджує членів усіх інших органів.
national-oversight-founded = Національний нагляд уже засновано.
founders-too-few =
    Потрібно щонайменше { $least } засновники, { $count ->
        [0] а не названо жодного.
        [one] а названо { $count }.
       *[other] а названо { $count }.
    }
founder-named-twice = Обліковий запис { $account } названо серед засновників двічі.
body-needs-a-region = Такий орган належить регіонові. Укажіть регіон.
body-already-open = У регіоні { $region } такий орган уже є: { $body }.
body-unknown = Органу { $body } немає.
body-closed = Орган { $body } закрито.
body-has-members =
    В органі { $body } ще є { $count ->
        [one] { $count } мандат, чинний або непідтверджений.
        [few] { $count } мандати, чинні або непідтверджені.
       *[many] { $count } мандатів, чинних або непідтверджених.
    } Спочатку припиніть або відхиліть їх.
administrator-takes-no-seat = Обліковий запис { $account } не може бути адміністратором і мати мандат: хто відає доступом, той нічого не вирішує.
account-has-a-seat = Обліковий запис { $account } має або очікує мандат { $mandate }. Закрити його можна, коли мандат скінчиться.
term-reversed = Строк закінчувався б { $to }, раніше, ніж почався б: { $from }.
term-backdated = Строк починався б { $from }, а найраніший день — сьогодні, { $today }.
seat-already-held = Обліковий запис { $account } на частину цих днів уже має мандат у цьому органі: { $mandate }.
mandate-unknown = Мандата { $mandate } немає.
mandate-not-waiting = Мандат { $mandate } не очікує підтвердження.
mandate-expired = Строк мандата { $mandate } минув { $to }.
mandate-same-person = Щодо мандата { $mandate } вирішує друга особа: не та, що його запропонувала, і не та, що засідатиме.
mandate-not-held = Мандат { $mandate } не є чинним, тож припиняти нічого.
mandate-of-another = Мандат { $mandate } припиняє його власник або національний нагляд, якщо це не мандат у ньому самому.
separation-broken = Фінансування й нагляд зійшлися б в особі чи організації { $through }: обліковий запис { $account } в органі { $body } з { $from } до { $to } та обліковий запис { $other } в органі { $other-body } з { $other-from } до { $other-to }. Ці дві сторони розділено, зокрема й на строк відмежування після мандата.
ending-not-needed = Мандат { $mandate } через цей факт припиняти не потрібно. Назвіть лише ті мандати, які він порушив би.
ending-named-twice = Мандат { $mandate } названо двічі серед тих, що припиняються.
convener-never-votes = Обліковий запис { $account } в органі { $body } з { $from } до { $to } та { $other } в органі { $other-body } з { $other-from } до { $other-to }: член секретаріату не оцінює й не голосує у своєму регіоні.
convener-never-oversees = Обліковий запис { $account } в органі { $body } з { $from } до { $to } та { $other } в органі { $other-body } з { $other-from } до { $other-to }: член секретаріату не здійснює нагляду у своєму регіоні.
acts-exclude-each-other = За заявкою { $application } обліковий запис { $account } уже { act-done }, тому не може { act-to-do }.
interest-already-declared = Інтерес щодо { $in } уже заявлено.
interest-in-nothing = { $in } у реєстрі немає, тож заявити інтерес щодо цього неможливо.
interest-not-there = Заявленого інтересу з номером { $number } немає.
too-many-interests = Одна особа може заявити не більш як { $limit } інтересів, а було б { $count }.
rules-not-proposed = Інших чисел не запропоновано.
rules-already-proposed = Інші числа вже очікують підтвердження. Спочатку їх має бути підтверджено або відхилено.
rules-unchanged = Ці числа вже чинні.
rules-not-those-proposed = Запропоновано інші числа. Перегляньте їх ще раз.
rules-same-person = Хто запропонував числа, той щодо них не вирішує.
rules-out-of-range = Показник «{ $name }» дорівнював би { $value }; дозволено від { $least } до { $most }.
ids-exhausted = Вільних номерів не лишилося.

command-enter-organisation = Внесено організацію
command-revise-organisation = Уточнено дані про організацію
command-change-controllers = Змінено контролерів організації
command-found-national-oversight = Засновано національний нагляд
command-open-body = Відкрито орган
command-close-body = Закрито орган
command-propose-mandate = Запропоновано мандат
command-confirm-mandate = Підтверджено мандат
command-refuse-mandate = Відхилено мандат
command-end-mandate = Припинено мандат
command-declare-interests = Заявлено інтереси
command-withdraw-interest = Відкликано інтерес
command-propose-rules = Запропоновано інші числа в правилах
command-confirm-rules = Підтверджено числа в правилах
command-refuse-rules = Відхилено числа в правилах
event-organisation-entered = Внесено організацію
event-organisation-revised = Уточнено дані про організацію
event-controllers-changed = Змінено контролерів організації
event-controllers-proposed = Запропоновано контролерів організації з припиненням мандатів
event-body-opened = Відкрито орган
event-body-closed = Закрито орган
event-body-refounded = Орган засновано наново
event-mandate-founded = Надано мандат засновника
event-mandate-proposed = Запропоновано мандат
event-mandate-confirmed = Підтверджено мандат
event-mandate-refused = Відхилено мандат
event-mandate-ended = Припинено мандат
event-interests-declared = Заявлено інтереси
event-interest-withdrawn = Відкликано інтерес
event-rules-proposed = Запропоновано інші числа в правилах
event-rules-confirmed = Підтверджено числа в правилах
event-rules-refused = Відхилено числа в правилах

act-done =
    { $done ->
        [submitted] подав її
        [screened] перевіряв відповідність вимогам
        [assessed] оцінював її
        [voted] голосував щодо неї в робочій групі
        [resolved] голосував щодо неї в раді
        [verified] перевіряв виконання умов
        [controlled] контролював звіти
        [paid] погоджував платежі
       *[oversaw] наглядав за нею
    }
act-to-do =
    { $act ->
        [submitted] подавати її
        [screened] перевіряти відповідність вимогам
        [assessed] оцінювати її
        [voted] голосувати щодо неї в робочій групі
        [resolved] голосувати щодо неї в раді
        [verified] перевіряти виконання умов
        [controlled] контролювати звіти
        [paid] погоджувати платежі
       *[oversaw] наглядати за нею
    }
