# Сторінки про ризики.

risk-title = Запитання, які ставлять числа
risk-lead =
    { $count ->
        [one] { $count } індикатор придивляється
        [few] { $count } індикатори придивляються
       *[other] { $count } індикаторів придивляється
    } до коштів, до того, кого вислухали, до стратегій, яким час мінятися, і до того, чиї це пріоритети. Кожне число показує, з чого його обчислено.
risk-part-lead = Про що дають підставу запитати кошти, присутність, показники й тексти — з кожним значенням, з якого це обчислено.
risk-to-inclusion = Кого вислухали на якому етапі
risk-questions = Запитання, які ставлять числа
risk-questions-all = Усі результати
risk-questions-none = Тут числа нічого не питають. Це не похвала: чого не вдалося обчислити, пораховано нижче.
risk-questions-more =
    { $count ->
        [one] Ще { $count } запитання
        [few] Ще { $count } запитання
       *[other] Ще { $count } запитань
    }
risk-count-flag =
    { $count ->
        [one] { $count } запитання
        [few] { $count } запитання
       *[other] { $count } запитань
    }
risk-count-clear =
    { $count ->
        [one] { $count } результат без запитань
        [few] { $count } результати без запитань
       *[other] { $count } результатів без запитань
    }
risk-count-not-computable =
    { $count ->
        [one] { $count } не обчислити
       *[other] { $count } не обчислити
    }
risk-said-flag =
    { $count ->
        [one] запитання
        [few] запитання
       *[other] запитань
    }
risk-said-clear =
    { $count ->
        [one] результат без запитань
        [few] результати без запитань
       *[other] результатів без запитань
    }
risk-said-not-computable =
    { $count ->
        [one] результат, якого не обчислити
        [few] результати, яких не обчислити
       *[other] результатів, яких не обчислити
    }
risk-col-flag = Запитань
risk-col-clear = Без запитань
risk-col-not-computable = Не обчислити
risk-found =
    { $count ->
        [one] { $count } результат
        [few] { $count } результати
       *[other] { $count } результатів
    }
risk-range = Результати { $from }–{ $to } з { $count }
risk-nothing = Нічого не знайдено
risk-nothing-says = Фільтр не залишає жодного результату. Приберіть із нього щось.
risk-none-of-it = Того, на що дивиться цей індикатор, ще немає.
risk-indicators = Індикатори
risk-indicators-say = Кожне число веде до своїх результатів. «Не обчислити» означає, що чогось бракує; кожен такий результат каже, чого саме і хто може це надати.
risk-indicator = Індикатор
risk-any-indicator = Будь-який індикатор
risk-asks = Питає
risk-family = Група
risk-any-family = Будь-яка група
risk-kind = Про що
risk-any-kind = Про будь-що
risk-kind-project = проєкти
risk-kind-priority = пріоритети
risk-kind-region = регіони
risk-kind-strategy = стратегії
risk-kind-body = органи
risk-kind-organisation = організації
risk-outcome = Результат
risk-any-outcome = Будь-який результат
risk-subject = Ідентифікатор
risk-threshold = Поріг
risk-thresholds = Пороги
risk-thresholds-hint = Інші пороги, ніж чинні, лише для цієї адреси: назва=значення, кілька — через кому.
risk-threshold-proposed = запропоновано тут
risk-threshold-basis = із джерела індикатора
risk-threshold-rules = установлено чинними правилами
risk-threshold-typed = в адресі
risk-threshold-own = задано в адресі
risk-limit = поріг: { $value }
risk-side-above = понад { $value }
risk-side-below = менше ніж { $value }
risk-side-at-least = щонайменше { $value }
risk-side-at-most = не більше ніж { $value }
risk-side-every = питаємо про кожен випадок
risk-unit-share = { PERCENT($value) }
risk-unit-points = { POINTS($value) } в. п.
risk-unit-index = { ROUND($value) }
risk-unit-deviations = { TENTHS($value) } стандартного відхилення
risk-unit-count = { ROUND($value) }
risk-unit-months =
    { $count ->
        [one] { ROUND($value) } місяць
        [few] { ROUND($value) } місяці
       *[other] { ROUND($value) } місяців
    }
risk-unit-days =
    { $count ->
        [one] { ROUND($value) } день
        [few] { ROUND($value) } дні
       *[other] { ROUND($value) } днів
    }
risk-unit-steps =
    { $count ->
        [one] { ROUND($value) } крок
        [few] { ROUND($value) } кроки
       *[other] { ROUND($value) } кроків
    }
risk-rule = Правило
risk-formula = Формула й приклад
risk-method = Правило, розв’язаний приклад, джерела й межі
risk-basis-law = Спирається на акт
risk-basis-literature = Спирається на публікацію
risk-inputs =
    { $count ->
        [one] { $count } значення, з якого це обчислено
        [few] { $count } значення, з яких це обчислено
       *[other] { $count } значень, з яких це обчислено
    }
risk-value-stated = заявлений регіоном
risk-value-document = за документом
risk-value-supported = свідчать за
risk-value-contradicted = свідчать проти
risk-value-unknown = невідомо
risk-inclusion = Кого вислухали на якому етапі
risk-inclusion-lead = Бізнес, наука, громади й влада на кожному етапі стратегії регіону — за присутністю та за тим, що вони подали.
risk-inclusion-says = «Поза участю» означає, що інші прийшли або висловилися, а цей сектор — ні. Де нічого не записано, там невідомо; це не те саме. Людей лічено на кожній зустрічі заново.
risk-inclusion-caption = Скільки людей прийшло і скільки подано
risk-inclusion-none = Ще нічого не записано
risk-inclusion-none-says = Не внесено ні зустрічі з присутністю, ні подання. Заходи вносить секретаріат; засідання й консультації зараховуються самі.
risk-inclusion-silent = Регіони, про які нічого не записано
risk-left-out =
    { $count ->
        [0] Бізнес, науку й громади вислухали всюди, де вислухали будь-кого.
        [one] Бізнес, наука або громади лишилися поза участю { $count } раз там, де інших вислухали.
        [few] Бізнес, наука або громади лишилися поза участю { $count } рази там, де інших вислухали.
       *[other] Бізнес, наука або громади лишилися поза участю { $count } разів там, де інших вислухали.
    }
risk-persons =
    { $count ->
        [one] { $count } особа
        [few] { $count } особи
       *[other] { $count } осіб
    }
risk-submissions =
    { $count ->
        [one] { $count } подання
        [few] { $count } подання
       *[other] { $count } подань
    }
risk-presence-left-out = поза участю
risk-presence-unknown = нічого не записано
