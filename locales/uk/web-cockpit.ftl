# Стан справ у країні та сторінки звіту про моніторинг.
nav-cockpit = Стан справ
home-cockpit = Стан справ у країні: де рух, куди йдуть гроші, що прострочено
region-report = Звіт про моніторинг
report = Звіт про моніторинг
report-of-period = Період
report-show = Показати
report-front = З чого складено
not-a-since = «{ $value }» не є ні розміром журналу, ні одним зі слів day, week, month.

cockpit-title = Стан справ
cockpit-lead = Країна на одній сторінці: де рух, а де застій, куди пішли гроші порівняно з планом, що прострочено, про що слід запитати і що змінилося.
cockpit-as-of = Станом на { $value }.
cockpit-report = Звіт про моніторинг країни
cockpit-since-visit = Що змінилося від ваших останніх відвідин
cockpit-regions-move = Регіонів у русі
cockpit-of-regions = із { $count ->
        [one] { $count } регіону
       *[other] { $count } регіонів
    }
cockpit-regions = Регіони: рух і застій
cockpit-count-moves = { $count ->
        [one] { $count } регіон у русі
        [few] { $count } регіони в русі
       *[other] { $count } регіонів у русі
    }
cockpit-count-slow = { $count ->
        [one] { $count } регіон сповільнився
        [few] { $count } регіони сповільнилися
       *[other] { $count } регіонів сповільнилося
    }
cockpit-count-still = { $count ->
        [one] { $count } регіон стоїть
        [few] { $count } регіони стоять
       *[other] { $count } регіонів стоїть
    }
cockpit-count-never = { $count ->
        [one] { $count } регіон ще нічого не вносив
        [few] { $count } регіони ще нічого не вносили
       *[other] { $count } регіонів ще нічого не вносило
    }
cockpit-motion-says = У русі — остання дія людей самого регіону не давніша ніж 30 днів; сповільнився — не давніша ніж 90; стоїть — давніша. Внесене програмою чи оператором дією регіону не вважають. Гроші — частка самого регіону: спільний проєкт рахують у кожному за його часткою, а в переліку проєктів стоїть увесь.
cockpit-nothing = Ніхто ще нічого не вносив
cockpit-nothing-says = Тут буде видно, що робить кожен регіон, щойно хтось внесе перший запис.
cockpit-regions-caption = Регіони, для яких щось вносили; спочатку ті, де рух
cockpit-motion = Рух
cockpit-motion-moves = у русі
cockpit-motion-slow = сповільнився
cockpit-motion-still = стоїть
cockpit-motion-never = нічого не вносив
cockpit-last-act = Остання дія
cockpit-projects = Проєкти
cockpit-phase-asked = { $count } до рішення
cockpit-phase-approved = { $count } схвалено
cockpit-phase-under-way = { $count } у роботі
cockpit-phase-done = { $count } завершено
cockpit-phase-refused = { $count } відхилено
cockpit-phase-ended = { $count } припинено
cockpit-phase-none = немає
cockpit-indicators = Показники
cockpit-light-green = { $count ->
        [one] { $count } зелений
        [few] { $count } зелені
       *[other] { $count } зелених
    }
cockpit-light-amber = { $count ->
        [one] { $count } жовтий
        [few] { $count } жовті
       *[other] { $count } жовтих
    }
cockpit-light-red = { $count ->
        [one] { $count } червоний
        [few] { $count } червоні
       *[other] { $count } червоних
    }
cockpit-light-no-data = { $count } без даних
cockpit-light-none = немає
cockpit-open-reviews = Переглядів без рішення
cockpit-reviews-rows = Перегляди
cockpit-late = Прострочених кроків
cockpit-late-rows = Усе прострочене
cockpit-flags = Запитань про ризики
cockpit-risks-rows = Ризики
cockpit-open-cases = Відкритих наглядових справ
cockpit-cases-rows = Наглядові справи
cockpit-silent = Нічого не вносили:

cockpit-money = Гроші порівняно з планом
cockpit-money-none = Конкурсів ще не оголошено, тож і грошей немає.
cockpit-money-priorities = За пріоритетами: скільки виділено конкурсами і як використано
cockpit-money-sources = За джерелами: бюджети проєктів за договорами і як їх виконано
cockpit-plan-priorities = Виділено конкурсами
cockpit-plan-sources = Бюджети проєктів

cockpit-late-title = Прострочене
cockpit-late-none = Нічого не прострочено.
cockpit-late-caption = Прострочені кроки за видами
cockpit-late-what = Що
cockpit-how-many = Скільки
cockpit-longest = Найбільше днів
cockpit-late-observation = спостереження не внесено
cockpit-late-unreviewed = перегляд не відкрито
cockpit-late-decision = рішення за переглядом не запропоновано
cockpit-late-confirmation = рішення за переглядом не підтверджено
cockpit-late-follow-up = вирішене не виконано
cockpit-late-oversight = крок нагляду або перевірки звіту
cockpit-late-risk = ризик не розглянуто знову
cockpit-late-submission = немає відповіді на пропозицію

cockpit-risks-title = Ризики
cockpit-risks-caption = Індикатори ризику за групами
cockpit-family = Група
cockpit-registered = { $count ->
        [one] У реєстрі ризиків { $count } незакритий запис
        [few] У реєстрі ризиків { $count } незакриті записи
       *[other] У реєстрі ризиків { $count } незакритих записів
    }

cockpit-changes = Що змінилося
cockpit-since-day = за добу
cockpit-since-week = за тиждень
cockpit-since-month = за 30 днів
cockpit-from-event = Від події № { $value }:
cockpit-events = { $count ->
        [one] { $count } подія.
        [few] { $count } події.
       *[other] { $count } подій.
    }
cockpit-changed-regions = Регіони:
cockpit-changes-caption = Події за видами
cockpit-what = Подія
cockpit-latest = Остання

## Речення вгорі сторінки
cockpit-not-begun = Ще нічого не сталося: жоден регіон нічого не вніс, і нічого не прострочено.
cockpit-worse = За останні 90 днів погіршилося:
cockpit-worse-none = За останні 90 днів нічого не погіршилося.
cockpit-better = Покращилося:
cockpit-better-none = За останні 90 днів нічого не покращилося.
cockpit-act = Зараз мають діяти:
cockpit-act-none = Прострочених відповідей немає.
cockpit-act-more = { $count ->
        [one] відповідь винен ще { $count }
       *[other] відповіді винні ще { $count }
    }
cockpit-trend-more = (на { $count } більше)
cockpit-trend-less = (на { $count } менше)
cockpit-trend-red = { $count ->
        [one] { $count } червоний показник
        [few] { $count } червоні показники
       *[other] { $count } червоних показників
    }
cockpit-trend-no-data = { $count ->
        [one] { $count } показник без даних
        [few] { $count } показники без даних
       *[other] { $count } показників без даних
    }
cockpit-trend-late = { $count ->
        [one] { $count } прострочений крок
        [few] { $count } прострочені кроки
       *[other] { $count } прострочених кроків
    }
cockpit-trend-flags = { $count ->
        [one] { $count } запитання про ризики
        [few] { $count } запитання про ризики
       *[other] { $count } запитань про ризики
    }
cockpit-trend-reviews = { $count ->
        [one] { $count } перегляд без рішення
        [few] { $count } перегляди без рішення
       *[other] { $count } переглядів без рішення
    }
cockpit-trend-cases = { $count ->
        [one] { $count } незакрита справа
        [few] { $count } незакриті справи
       *[other] { $count } незакритих справ
    }
cockpit-trend-green = { $count ->
        [one] { $count } зелений показник
        [few] { $count } зелені показники
       *[other] { $count } зелених показників
    }
cockpit-trend-done = { $count ->
        [one] { $count } завершений проєкт
        [few] { $count } завершені проєкти
       *[other] { $count } завершених проєктів
    }
cockpit-owes = { $count ->
        [one] { $count } відповідь
        [few] { $count } відповіді
       *[other] { $count } відповідей
    }
cockpit-owes-since =
    { $count ->
        [1] , прострочена на
       *[other] , найдавніша прострочена на
    } { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[other] { $days } днів
    }
cockpit-owes-applicant = заявники
cockpit-owes-program = сама система
cockpit-owes-nobody = орган, якого ще немає
