# Звіт про моніторинг регіону й країни. Метод описано в docs/methods/monitoring.uk.md.
# У квадратних дужках — показник: у документі він веде туди, звідки взятий.

## Період
no-such-period = Періоду «{ $value }» немає. Можливі: рік (2026), півріччя (2026-H1 або 2026-H2), план заходів (plan-2024-2027), період стратегій (period-2027).
period-not-begun = Період «{ $value }» починається { $from }: звітувати ще нема про що.
mon-period-year = { $year } рік
mon-period-half = { $half ->
        [1] Перше
       *[other] Друге
    } півріччя { $year } року
mon-days = { $from } – { $to }
mon-period = Період звіту
mon-period-says = Звіт охоплює { $days }. Платежі, спостереження, заходи та рішення подано за цей період; заявки й суми коштів полічено до його останнього дня; стадії, кольори, відкриті справи й прострочене — станом на { $today }.
mon-period-runs = Період ще триває, тож підсумки попередні.
mon-period-by-act = Порядок визначає:
mon-period-due = Звіт подають до { $due }.
mon-period-due-unknown = До якого дня його подають, тут не підтверджено.

## Перша сторінка
mon-title-country = Моніторинг смарт-спеціалізації регіонів України
mon-title-region = Моніторинг смарт-спеціалізації: { $region }
mon-made-up = Приклад: дані вигадані
mon-made-up-says = Це приклад. Стратегії та статистика справжні; люди, організації, заявки, гроші й рішення вигадані.
mon-front-made-up = Увага
mon-front-period = Період
mon-front-today = Станом на
mon-front-size = Стан журналу
mon-front-at = Останню подію записано
mon-front-root = Корінь дерева
mon-front-method = Метод
mon-front-method-says = Як складено звіт
mon-about-sheet = Про звіт

## Стисло
mon-summary = Стисло
mon-sum-no-strategies = У реєстрі немає жодної стратегії.
mon-sum-no-strategy = Стратегії цього регіону в реєстрі немає.
mon-sum-strategies = Стратегій: [{ $strategies }]; пріоритетів: [{ $priorities }].
mon-sum-projects = Подано [{ $count ->
        [one] { $count } заявку
        [few] { $count } заявки
       *[other] { $count } заявок
    }]; у роботі — [{ $under }].
mon-sum-money = За конкурсами виділено [{ $planned }]; укладено договорів на [{ $contracted }], сплачено [{ $paid }], з них за період — [{ $now }].
mon-sum-indicators = [{ $count ->
        [one] { $count } показник
        [few] { $count } показники
       *[other] { $count } показників
    }]: зелених — [{ $green }], жовтих — [{ $amber }], червоних — [{ $red }], без даних — [{ $silent }].
mon-sum-reviews = Переглядів без рішення: [{ $count }].
mon-sum-flags = Дані спонукають до [{ $count ->
        [one] { $count } запитання
       *[other] { $count } запитань
    }] про ризики.
mon-sum-cases = Не закрито [{ $count ->
        [one] { $count } наглядову справу
        [few] { $count } наглядові справи
       *[other] { $count } наглядових справ
    }].
mon-sum-late = Прострочено [{ $count ->
        [one] { $count } крок
        [few] { $count } кроки
       *[other] { $count } кроків
    }].
mon-sum-inclusion = Відбулося заходів зі стейкхолдерами: [{ $count }]. Пропозицій у консультаціях: [{ $said }], відповідь отримали [{ $answered }].
mon-sum-absent = Чого за цей період у реєстрі немає:
mon-absent-money = оголошених конкурсів і грошей за ними;
mon-absent-projects = заявок і проєктів;
mon-absent-indicators = показників;
mon-absent-reviews = переглядів за показниками та скоригованих цілей;
mon-absent-relevance = висновків про актуальність пріоритетів;
mon-absent-risks = запитань про ризики та внесених ризиків;
mon-absent-oversight = наглядових справ;
mon-absent-inclusion = заходів зі стейкхолдерами та консультацій;
mon-absent-late = прострочених кроків.

## Проти попереднього періоду
mon-changes = Що змінилося проти попереднього періоду
mon-changes-says = Поруч — попередній період: { $period }. Те, як справи стояли, подано станом на { $today }, так, як це тоді знав журнал.
mon-changes-unknown = За попередній період ({ $period }) у журналі нічого немає, тож порівняти нема з чим.
mon-changes-caption = Головні числа двох періодів
mon-changes-sheet = Зміни
mon-col-headline = Число
mon-col-before = Попередній період
mon-col-now = Цей період
mon-col-change = Зміна
mon-col-difference = Різниця
mon-change-more = ↑ більше на { $by }
mon-change-less = ↓ менше на { $by }
mon-change-same = без змін
mon-figure-strategies = Стратегій
mon-figure-priorities = Пріоритетів
mon-figure-projects = Поданих заявок, від початку
mon-figure-under-way = Проєктів у роботі
mon-figure-planned = Виділено за конкурсами, від початку
mon-figure-contracted = Укладено договорів на суму, від початку
mon-figure-paid = Сплачено, від початку
mon-figure-paid-in-period = Сплачено за період
mon-figure-green = Зелених показників
mon-figure-amber = Жовтих показників
mon-figure-red = Червоних показників
mon-figure-no-data = Показників без даних
mon-figure-reviews = Переглядів без рішення
mon-figure-flags = Запитань про ризики
mon-figure-cases = Незакритих наглядових справ
mon-figure-late = Прострочених кроків
mon-figure-occasions = Заходів зі стейкхолдерами за період
mon-figure-submissions = Пропозицій у консультаціях за період
mon-figure-answered = Пропозицій, що отримали відповідь

## Гроші
mon-money = Гроші
mon-money-lead = План пріоритету — те, що виділено його конкурсами. Далі видно, скільки з нього запитано, схвалено радами, узято за договорами, підтверджено і сплачено. Відкликаних заявок не враховано; договір, припинений достроково, враховано в розмірі сплаченого.
mon-money-by-source-says = Скільки заплановано з джерела, кажуть бюджети проєктів за договорами. Рада вирішує про кошти державного фонду і про власні однією сумою; де проєкт має обидва джерела, їх не розділено. Скільки заплатили громади, Європейський Союз і приватні партнери, реєстр не веде: там риска.
mon-money-priorities-caption = Гроші за пріоритетами: скільки виділено конкурсами і як використано
mon-money-priorities-sheet = Гроші за пріоритетами
mon-money-sources-caption = Гроші за джерелами: бюджети й виконання
mon-money-sources-sheet = Гроші за джерелами
mon-tranches-caption = Транші за договорами
mon-tranches-sheet = Транші
mon-tranche-first = з початку робіт
mon-reports-caption = Звіти проєктів, подані, перевірені або сплачені за період
mon-reports-sheet = Звіти й платежі
mon-source-development-fund = Державний фонд регіонального розвитку
mon-source-regional = Обласні бюджети
mon-source-fund-and-regional = Державний фонд і обласний бюджет разом
mon-source-local = Бюджети громад
mon-source-european-union = Кошти Європейського Союзу
mon-source-private = Кошти заявників та інвесторів

## Проєкти
mon-projects = Проєкти
mon-projects-says = Усього [{ $count ->
        [one] { $count } заявка
        [few] { $count } заявки
       *[other] { $count } заявок
    }], з них за період подано [{ $new }]. За стадіями:
mon-projects-caption = Проєкти та їхні гроші
mon-projects-sheet = Проєкти

## Показники
mon-indicators = Показники
mon-indicators-colours = Зелений — досягнуто не менше, ніж очікують на кінець періоду; жовтий — трохи менше; червоний — значно менше. Межі — серед числових норм. «Без даних» не означає «зелений».
mon-indicators-projects = Показники проєктів, за перевіреними звітами періоду.
mon-indicators-caption = Показники стратегій і пріоритетів: останній період, за який настав строк
mon-indicators-sheet = Показники
mon-observations-caption = Спостереження за періоди, що закінчилися протягом періоду звіту
mon-observations-sheet = Спостереження
mon-project-indicators-caption = Показники проєктів
mon-project-indicators-sheet = Показники проєктів
mon-light-green = зелений
mon-light-amber = жовтий
mon-light-red = червоний
mon-light-no-data = без даних
mon-light-uncoloured = без кольору
mon-light-awaited = очікується
mon-light-none = строк ще не настав

## Перегляди й корекції
mon-reviews = Перегляди й корекції
mon-reviews-says = [{ $count ->
        [one] { $count } перегляд
        [few] { $count } перегляди
       *[other] { $count } переглядів
    }]: відкриті, вирішені або виконані за період чи незавершені; без рішення — [{ $open }].
mon-corrections-says = За переглядами скориговано цілі показників.
mon-reviews-caption = Перегляди
mon-reviews-sheet = Перегляди
mon-corrections-caption = Скориговані цілі
mon-corrections-sheet = Скориговані цілі
mon-review-open = чекає на пропозицію
mon-review-proposed = чекає на підтвердження
mon-review-decided = вирішено
mon-review-completed = виконано
mon-decision-keep = залишити
mon-decision-correct = скоригувати
mon-decision-discontinue = припинити
mon-why-answered = { $cause } (відповідь: { $answer })
mon-why-red = показник { $name } червоний два періоди поспіль, останній — до { $when }
mon-why-silent = показник { $name } без даних два періоди поспіль, останній — до { $when }
mon-why-project-red = показник проєкту № { $name } червоний у двох звітах поспіль, останній — № { $when }
mon-why-milestone = етапу № { $name } не досягнуто до { $when }

## Актуальність
mon-relevance = Актуальність пріоритетів
mon-relevance-says = Висновків секретаріатів, зроблених чи вирішених за період або не вирішених досі: [{ $count }]; чекають на рішення [{ $open }].
mon-relevance-caption = Висновки про актуальність
mon-relevance-sheet = Актуальність
mon-conclusion-keep = залишити
mon-conclusion-amend = змінити
mon-conclusion-discontinue = вилучити
mon-outcome-adopted = прийнято, редакція { $version }
mon-outcome-refused = відхилено
mon-outcome-open = не вирішено

## Ризики
mon-risks = Ризики
mon-risks-says = Індикатори ризику спонукають поставити [{ $count ->
        [one] { $count } запитання
       *[other] { $count } запитань
    }].
mon-register-says = До реєстру ризиків внесено [{ $count ->
        [one] { $count } ризик
        [few] { $count } ризики
       *[other] { $count } ризиків
    }], не закрито [{ $open }].
mon-risk-families-caption = Індикатори ризику за групами: скільки разів є запитання, немає, не обчислити
mon-risk-families-sheet = Ризики за групами
mon-flags-caption = Запитання, до яких спонукають дані
mon-flags-sheet = Запитання
mon-risk-register-caption = Реєстр ризиків
mon-risk-register-sheet = Реєстр ризиків
mon-risk-closed = закрито

## Нагляд
mon-oversight = Нагляд
mon-oversight-says = [{ $count ->
        [one] { $count } справа
        [few] { $count } справи
       *[other] { $count } справ
    }]: не закрито [{ $open }], відкрито за період [{ $new }].
mon-cases-caption = Наглядові справи
mon-cases-sheet = Наглядові справи

## Участь
mon-inclusion = Участь
mon-occasions-says = [{ $count ->
        [one] { $count } захід
        [few] { $count } заходи
       *[other] { $count } заходів
    }] зі стейкхолдерами, [{ $persons ->
        [one] { $persons } особа
        [few] { $persons } особи
       *[other] { $persons } осіб
    }] на них.
mon-consultations-says = [{ $count ->
        [one] { $count } консультація
        [few] { $count } консультації
       *[other] { $count } консультацій
    }] з громадськістю: надійшло пропозицій — [{ $said }], відповідь отримали [{ $answered }].
mon-occasions-caption = Заходи зі стейкхолдерами
mon-occasions-sheet = Заходи
mon-consultations-caption = Консультації щодо заявок
mon-consultations-sheet = Консультації
mon-strategy-stage-analysis = аналіз
mon-strategy-stage-discovery = підприємницьке відкриття
mon-strategy-stage-priorities = вибір пріоритетів
mon-strategy-stage-action-plan = план заходів
mon-strategy-stage-monitoring = моніторинг
mon-strategy-stage-evaluation = оцінювання

## Прострочене
mon-late = Прострочене
mon-late-says = Станом на день звіту прострочено [{ $count ->
        [one] { $count } крок
        [few] { $count } кроки
       *[other] { $count } кроків
    }].
mon-late-caption = Що прострочено і чия черга
mon-late-sheet = Прострочене
mon-late-observation = спостереження за період до { $period }
mon-late-unreviewed = перегляд не відкрито: { $why }
mon-late-decision = рішення за переглядом не запропоновано
mon-late-confirmation = запропоноване рішення не підтверджено й не повернуто
mon-late-follow-up = вирішене не виконано
mon-late-complaint = скаргу не розглянуто
mon-late-answer = відповіді у справі немає
mon-late-conclusion = висновку не зроблено
mon-late-remedy = порушення не усунено
mon-late-appeal = оскарження не розглянуто
mon-late-control = звіт проєкту не перевірено
mon-late-risk = ризик не розглянуто знову
mon-late-submission = немає відповіді на пропозицію № { $number }
mon-turn-applicant = заявник
mon-turn-program = програма
mon-turn-nobody = чинного органу немає

## Звідки дані
mon-sources = Метод і джерела
mon-sources-says = Кожен показник веде на сторінку з рядками, з яких його пораховано. Рядки взято з журналу; його стан названо на першій сторінці, тож звіт можна скласти знову і порівняти.
mon-method-monitoring = Як складено звіт
mon-method-steering = Показники, кольори й перегляди
mon-method-implementation = Договори, звіти й платежі
mon-method-oversight = Нагляд
mon-method-relevance = Актуальність пріоритетів
mon-method-governance = Рішення і хто їх ухвалює
mon-limits = Чого звіт не каже
mon-limit-register = Він знає лише те, що внесено до журналу. Чого не внесли, того в ньому немає, навіть якщо воно було.
mon-limit-today = Стадії, кольори, запитання й прострочене — такі, якими журнал знав їх в останній день періоду: внесене пізніше їх не змінює. Спостереження й платежі за період подано так, як вони відомі в день звіту.
mon-limit-sources = Виплати відомі лише за частками, про які вирішують ради. Інші джерела показано за бюджетами.
mon-limit-half-year = Бюджети поділено за роками, тож півріччя власного плану не має: там риска.
mon-limit-deadline = Строків подання звітів він не встановлює; де строку не підтверджено, так і сказано.

## Стовпці
mon-col-page = Звідки рядок
mon-col-priority = Пріоритет
mon-col-priority-text = Текст пріоритету
mon-col-planned = Виділено конкурсами
mon-col-asked = Запитано
mon-col-approved = Схвалено
mon-col-contracted = За договорами
mon-col-certified = Підтверджено
mon-col-paid = Сплачено
mon-col-paid-in-period = Сплачено за період
mon-col-source = Джерело
mon-col-budget = Бюджет
mon-col-budget-in-period = Бюджет років періоду
mon-col-project = Проєкт
mon-col-tranche = Транш
mon-col-milestone = Етап
mon-col-due = Строк
mon-col-amount = Сума
mon-col-reached = Настав
mon-col-report = Звіт
mon-col-stage = Стадія
mon-col-handed-in = Подано
mon-col-claimed = Заявлено
mon-col-certified-on = Підтверджено, день
mon-col-paid-on = Сплачено, день
mon-col-title = Назва
mon-col-lead = Заявник
mon-col-region = Регіон
mon-col-whole-budget = Увесь бюджет
mon-col-indicator = Показник
mon-col-name = Назва
mon-col-about = Чого стосується
mon-col-unit = Одиниця
mon-col-baseline = База
mon-col-baseline-on = База, день
mon-col-target = Ціль
mon-col-target-on = Ціль, строк
mon-col-last-period = Останній період до
mon-col-last-value = Значення
mon-col-light = Колір
mon-col-period-end = Період до
mon-col-value = Значення
mon-col-recorded = Внесено
mon-col-why-missing = Чому немає
mon-col-review = Перегляд
mon-col-why = Чому
mon-col-opened = Відкрито
mon-col-decide-by = Вирішити до
mon-col-decision = Рішення
mon-col-decided-on = Вирішено
mon-col-until = Виконати до
mon-col-target-before = Була ціль
mon-col-corrected-on = Скориговано
mon-col-reason = Підстава
mon-col-conclusion = Висновок
mon-col-judged-on = Зроблено
mon-col-outcome = Наслідок
mon-col-family = Група
mon-col-flags = Є запитання
mon-col-clear = Немає
mon-col-not-computable = Не обчислити
mon-col-risk-indicator = Індикатор
mon-col-risk-name = Про що
mon-col-question = Запитання
mon-col-measured = Значення
mon-col-threshold = Поріг
mon-col-risk = Ризик
mon-col-what = Що може статися
mon-col-owner = Відповідальний
mon-col-answer = Що роблять
mon-col-look-again = Розглянути до
mon-col-case = Справа
mon-col-ground = Підстава
mon-col-closed = Закрито
mon-col-event = Захід
mon-col-day = День
mon-col-strategy-stage = Етап стратегії
mon-col-business = Бізнес
mon-col-science = Наука
mon-col-community = Громада
mon-col-authority = Влада
mon-col-proposals = Пропозицій
mon-col-accepted = Прийнято
mon-col-open-until = Триває до
mon-col-submissions = Пропозицій
mon-col-answered = З відповіддю
mon-col-late-with = Що прострочено
mon-col-turn = Чия черга
mon-col-late-since = Від
mon-col-days-late = Днів
