# Індикатори ризику: про що кожен питає, чому, на якій підставі і чому його не обчислити. Сторінки: docs/methods/risk-*.uk.md.

## Групи й результати
risk-family-funding = Кошти й ті, хто про них вирішує
risk-family-inclusion = Хто сидить за столом
risk-family-flexibility = Стратегії, що змінюються
risk-family-capture = Пріоритети для когось
risk-outcome-flag = є запитання
risk-outcome-clear = запитань немає
risk-outcome-not-computable = не обчислити

## Загальне
methods-risks = Ризики
risk-proviso = Сигнал — це запитання, а не вирок. Той, кого питають, може мати добру відповідь.
risk-proposed = Поріг запропонувала ця програма; жоден акт його не встановлює.
risk-threshold-out-of-range = Поріг { $name } дорівнює { DECIMAL($value) }, а має бути від { DECIMAL($least) } до { DECIMAL($most) }: інакше індикатор не міг би і давати сигнал, і мовчати.

## Індикатори
risk-f1 = Концентрація коштів пріоритету
risk-f1-question = Чому кошти цього пріоритету дісталися так небагатьом?
risk-f1-why = Пріоритет, який годує одну організацію, служить їй.
risk-f1-basis = Hirschman (1964); U.S. Horizontal Merger Guidelines (2010), § 5.3
risk-f1-flag =
    Кошти в межах пріоритету схвалено для { $count ->
        [one] { $count } отримувача
       *[other] { $count } отримувачів
    }; найбільший із них, { $organisation }, має { PERCENT($share) }. Хто ще міг податися і чому не отримав?

risk-f2 = Частка одного отримувача
risk-f2-question = Чому одна організація отримує стільки коштів регіону?
risk-f2-why = Регіон, що залежить від одного отримувача, його самого й чує.
risk-f2-basis = Fazekas, Tóth, King (2016): частка одного переможця
risk-f2-flag = { $organisation } отримує { PERCENT($value) } коштів, схвалених для { $region-of }. Хто ще міг би виконати цю роботу?

risk-f3 = Молодий заявник
risk-f3-question = Чи не засновано цю організацію заради конкурсу і хто за нею стоїть?
risk-f3-why = Фірма, заснована заради конкурсу, не має минулого, яке можна перевірити.
risk-f3-basis = World Bank (2013), Awareness Handbook; European Commission, EGESIF 14-0021-00 (2014)
risk-f3-flag =
    На день подання організація { $organisation } існувала { $months ->
        [one] { $months } місяць
        [few] { $months } місяці
       *[other] { $months } місяців
    }. Хто за нею стоїть і що вона робила досі?

risk-f4 = Грант проти обороту
risk-f4-question = Чи подолає організація такого розміру проєкт такого розміру?
risk-f4-why = Хто не має сил на проєкт, той його не завершить — або й не збирався.
risk-f4-basis = Regulation (EU) 2021/1060, Article 73 (2) (d); EGESIF 14-0021-00 (2014)
risk-f4-flag = Грант становить { PERCENT($value) } річного обороту організації { $organisation }. Якими силами вона завершить проєкт?

risk-f5 = Подорожчання
risk-f5-question = Перший бюджет занизили навмисно чи щось змінилося?
risk-f5-why = Занижений бюджет обійшов чесних конкурентів.
risk-f5-basis = Flyvbjerg, Skamris Holm, Buhl (2002)
risk-f5-flag =
    Увесь бюджет проєкту { $application } зріс на { PERCENT($value) } унаслідок { $count ->
        [one] { $count } зміни
       *[other] { $count } змін
    }. Чого не знали, коли його схвалювали?

risk-f6 = Запізнення
risk-f6-question = Що затримує проєкт і хто про це знав?
risk-f6-why = Що запізнюється, те дорожчає і допомагає меншій кількості людей.
risk-f6-basis = Flyvbjerg, Skamris Holm, Buhl (2004)
risk-f6-flag =
    Етап { $milestone } проєкту { $application } запізнюється проти обіцяного на { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[other] { $days } днів
    }. Що його затримує?

risk-f7 = Час минає, кошти стоять
risk-f7-question = Проєкт стоїть чи виплати на когось чекають?
risk-f7-why = Витрачене поспіхом наприкінці рідко витрачено добре.
risk-f7-basis = European Court of Auditors (2018), special report 17/2018
risk-f7-flag = Минуло { PERCENT($elapsed) } строку проєкту { $application }, а сплачено { PERCENT($spent) } його коштів. Він стоїть чи на щось чекає виплата?

risk-f8 = Подвійне фінансування
risk-f8-question = Чи не платять за ту саму роботу двічі?
risk-f8-why = Ті самі витрати не можна фінансувати двічі.
risk-f8-basis = Regulation (EU, Euratom) 2018/1046, Article 191 (новий виклад: 2024/2509)
risk-f8-flag = Заявки { $application } і { $other } тієї самої організації мають { PERCENT($value) } спільних слів і виконуються водночас. За що платить кожна з них, чого не оплачує інша?

risk-f9 = Частка грудня
risk-f9-question = Чому так багато сплачено в останній місяць?
risk-f9-why = Витрати наприкінці року менше перевіряють, і користі з них менше.
risk-f9-basis = Liebman, Mahoney (2017)
risk-f9-flag = { $subject }: { PERCENT($value) } коштів { $year } року сплачено у грудні. Що було готове раніше і чому його не оплатили?

risk-f10 = Шлях власності
risk-f10-question = Чи не вирішував хтось на користь свого власника, дочірньої компанії чи партнера?
risk-f10-why = Хто вирішує про кошти власної групи, вирішує для себе.
risk-f10-basis = Закон України «Про запобігання корупції», статті 28, 35-1; правила урядування, control_path
risk-f10-flag =
    Від організації заявки { $application } до особи { $account }, яка про неї вирішувала, контроль веде через { $through }: { $steps ->
        [0] жодного кроку
        [one] { $steps } крок
        [few] { $steps } кроки
       *[other] { $steps } кроків
    }. Чому особа не відсторонилася?

risk-f11 = Інтерес без відсторонення
risk-f11-question = Чому рішення ухвалили не без цієї особи і чи треба ухвалити його знову?
risk-f11-why = Ніхто не суддя у власній справі.
risk-f11-basis = Закон України «Про запобігання корупції», статті 28, 35-1; Regulation (EU, Euratom) 2018/1046, Article 61 (новий виклад: 2024/2509)
risk-f11-flag =
    Від осіб, які мають інтерес у заявці { $application }, надійшло { $count ->
        [one] { $count } рішення
        [few] { $count } рішення
       *[other] { $count } рішень
    } щодо неї. Чи треба вирішити знову?

risk-f12 = Розбіжність оцінок
risk-f12-question = Чи той самий проєкт читали оцінювачі і чи не читає один із них усі проєкти інакше?
risk-f12-why = Коли бали далекі один від одного, черговість вирішує випадок — або чийсь вибір.
risk-f12-basis = Cicchetti (1991)
risk-f12-flag =
    Оцінки заявки { $application } розійшлися на { PERCENT($value) } шкали (усього { $count ->
        [one] { $count } оцінка
        [few] { $count } оцінки
       *[other] { $count } оцінок
    }). Чи той самий проєкт прочитано і чи потрібна ще одна оцінка?
risk-f12-assessor-flag =
    Оцінювач { $account } у середньому далекий від інших на { TENTHS($value) } стандартного відхилення ({ $count ->
        [one] { $count } оцінка
        [few] { $count } оцінки
       *[other] { $count } оцінок
    }). Він міряє іншою міркою чи комусь сприяє?

risk-f13 = Обійдені
risk-f13-question = З якої підстави відхилено краще оцінену?
risk-f13-why = Якщо черговості не дотримуються, оцінювати нема потреби.
risk-f13-basis = Regulation (EU) 2021/1060, Article 73 (1); правила урядування про пакети
risk-f13-flag =
    Відхилено { $count ->
        [one] { $count } заявку
        [few] { $count } заявки
       *[other] { $count } заявок
    } того самого конкурсу з вищим балом, ніж у { $application }; найкраща з них — { $best }. З якої підстави?

risk-f14 = Упритул до межі
risk-f14-question = Бюджет складено під роботу чи під межу?
risk-f14-why = Бюджети, що скупчуються під межею, складено заради межі.
risk-f14-basis = Palguta, Pertold (2017)
risk-f14-flag = { $application } просить майже все, що дозволяє конкурс { $call }: до граничної суми бракує { PERCENT($value) }. Чи кожен рядок бюджету випливає з роботи?

risk-f15 = Чужа діяльність
risk-f15-question = Що привело цю організацію до цього пріоритету?
risk-f15-why = Кошти пріоритету мають дійти до тих, хто в ньому працює, — або сказано, чому ні.
risk-f15-basis = Foray and others (2012), Guide to RIS3
risk-f15-flag = Основного виду діяльності організації { $organisation } — «{ $kved }» — немає серед названих пріоритетом { $priority }. Що вона йому дає?

risk-f16 = Додаткові угоди
risk-f16-question = Чи це ще той проєкт, який схвалили?
risk-f16-why = Договір, переписаний по частинах, таким, яким він став, на голосування не ставили.
risk-f16-basis = Decarolis, Palumbo (2015)
risk-f16-flag =
    { $count ->
        [one] { $count } зміна перемістила
        [few] { $count } зміни перемістили
       *[other] { $count } змін перемістили
    } { PERCENT($value) } схваленого бюджету проєкту { $application }. Чи це ще те, що схвалили?

risk-f17 = Порядок коштів
risk-f17-question = Кошти йдуть за стратегією чи за чиїмось іншим порядком?
risk-f17-why = Якщо кошти йдуть деінде, то й виконують не цю стратегію.
risk-f17-basis = Kendall (1938); D’Adda, Iacobucci, Palloni (2020)
risk-f17-flag =
    Кошти { $region-of } ({ $count ->
        [one] { $count } профінансований пріоритет
        [few] { $count } профінансовані пріоритети
       *[other] { $count } профінансованих пріоритетів
    }) ідуть усупереч порядку стратегії. Якого порядку дотримуються і хто його встановив?

risk-p1 = Рівновага участі
risk-p1-question = Хто не приходить і хто заповнює залу?
risk-p1-why = Стратегія, яку творить один сектор, належить йому.
risk-p1-basis = Shannon (1948); Pielou (1966); Carayannis, Campbell (2009)
risk-p1-flag =
    { $subject }: на { $count ->
        [one] { $count } зустріч
        [few] { $count } зустрічі
       *[other] { $count } зустрічей
    } чотири сектори приходили нерівно: рівновага участі — { PERCENT($value) } (100 % було б, якби всіх прийшло порівну). Хто не приходить і чому?

risk-p2 = Відсутні сектори
risk-p2-question = Чи їх запрошували і чому вони не прийшли?
risk-p2-why = Кого немає, того не чують.
risk-p2-basis = Carayannis, Campbell (2009); Guide to RIS3 (2012), крок 2
risk-p2-flag =
    { $subject }: без науки або без громад — { $count ->
        [one] { $count } зустріч
        [few] { $count } зустрічі
       *[other] { $count } зустрічей
    } з { $all }. Чи їх запрошували?

risk-p3 = Пропозиції без відповіді
risk-p3-question = Що сказано такого, на що ніхто не відповідає?
risk-p3-why = Хто не отримав відповіді, той більше не висловиться.
risk-p3-basis = Постанова Кабінету Міністрів України від 3.11.2010 № 996; правила урядування про консультації
risk-p3-flag =
    У консультації щодо заявки { $application }, відкритій до { $until }, на відповідь { $count ->
        [one] чекає { $count } пропозиція
        [few] чекають { $count } пропозиції
       *[other] чекає { $count } пропозицій
    }. Що сказано такого, на що ніхто не відповідає?

risk-p4 = Коротка консультація
risk-p4-question = Хто не міг устигнути за стільки днів?
risk-p4-why = Консультація, на яку ніхто не встигає, — формальність.
risk-p4-basis = Постанова Кабінету Міністрів України від 3.11.2010 № 996; правила урядування, consultation_days
risk-p4-flag =
    Консультація щодо { $subject-of } тривала { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[other] { $days } днів
    }. Хто не міг устигнути за цей час?

risk-p5 = Перша трійка
risk-p5-question = Чиїх пропозицій ніколи не враховують, а хто їх навіть не подає?
risk-p5-why = Замкнене коло нічого нового не відкриє.
risk-p5-basis = Grillitsch (2016)
risk-p5-flag =
    { PERCENT($value) } пропозицій, прийнятих на заходах { $region-of } (усього { $count ->
        [one] { $count } пропозиція
        [few] { $count } пропозиції
       *[other] { $count } пропозицій
    }), надійшли від трьох організацій із { $organisations }. Чиїх ніколи не враховують?

risk-p6 = Німі етапи
risk-p6-question = Кого мали вислухати на цьому етапі?
risk-p6-why = Бізнес, науку й громади можуть оминути на будь-якому етапі.
risk-p6-basis = Foray and others (2012), Guide to RIS3
risk-p6-flag =
    На { $count ->
        [one] { $count } етапі
       *[other] { $count } етапах
    } стратегії { $region-of } не вислухали жодної зацікавленої сторони. Кого мали вислухати?

risk-a1 = Давність перегляду
risk-a1-question = Коли хтось перегляне цей пріоритет?
risk-a1-why = Пріоритет, якого ніхто не переглядає, тримається звичкою.
risk-a1-basis = Regulation (EU) 2021/1060, Annex IV, condition 1.1; Kroll (2015)
risk-a1-flag =
    Відколи { $priority } востаннє переглянули або ухвалили, { $months ->
        [one] минув { $months } місяць
        [few] минуло { $months } місяці
       *[other] минуло { $months } місяців
    }. Коли його переглянуть знову?

risk-a2 = Червоне без виправлення
risk-a2-question = Хто вирішує, що треба змінити?
risk-a2-why = Показник, який нічим не керує, — прикраса.
risk-a2-basis = Regulation (EU) 2021/1060, Annex IV, condition 1.1; правила урядування про етапні перегляди
risk-a2-flag =
    { $subject }: { $count ->
        [one] { $count } показник лишається червоним
        [few] { $count } показники лишаються червоними
       *[other] { $count } показників лишається червоними
    } два періоди або довше, а виправлення немає. Хто вирішує, що треба змінити?

risk-a3 = Показники без спостережень
risk-a3-question = Навіщо показник, якщо його ніхто не рахує?
risk-a3-why = Про те, чого ніхто не рахує, нікого й не спитаєш.
risk-a3-basis = Kleibrink, Gianelle, Doussineau (2016)
risk-a3-flag =
    { $subject }: { $count ->
        [one] { $count } показника
       *[other] { $count } показників
    } ({ PERCENT($value) } усіх) ще жодного разу не спостерігали. Хто має рахувати й коли?

risk-a4 = Незмінний текст
risk-a4-question = Що має статися, щоб ці слова змінилися?
risk-a4-why = Стратегією, яка не змінюється, коли треба, ніхто не керує.
risk-a4-basis = Hausmann, Rodrik (2003); Gianelle, Guzzo, Mieszkowski (2020)
risk-a4-flag =
    { $priority } лишається без змін, хоча відколи щось цього вимагає, { $days ->
        [one] минув { $days } день
        [few] минуло { $days } дні
       *[other] минуло { $days } днів
    }. Що має статися, щоб його змінили?

risk-c1 = Пріоритет для однієї фірми
risk-c1-question = Чий це пріоритет?
risk-c1-why = Пріоритет для однієї фірми — це дотація під іншою назвою.
risk-c1-basis = Hellman, Jones, Kaufmann (2003)
risk-c1-flag = У тому, що називає { $priority }, працює лише одна організація регіону. Чий це пріоритет?

risk-c2 = Усупереч даним
risk-c2-question = Що знають ті, хто його зберіг, чого не видно з даних?
risk-c2-why = Рішення всупереч даним слушне лише з підставою, яку можуть перевірити інші.
risk-c2-basis = Di Cataldo, Monastiriotis, Rodríguez-Pose (2022)
risk-c2-flag =
    Дані суперечать пріоритету { $priority }, але його збережено ({ $count ->
        [0] учасників не названо
        [one] { $count } учасник
        [few] { $count } учасники
       *[other] { $count } учасників
    }). Що вони знають, чого не видно з даних?

risk-c3 = Запізнілий пріоритет
risk-c3-question = Хто вніс цей пріоритет і кого про нього питали?
risk-c3-why = Чого не дали прочитати, проти того ніхто не міг заперечити.
risk-c3-basis = Постанови Кабінету Міністрів України № 816 (2023; до неї № 932 від 2015 року) і № 996 (2010)
risk-c3-flag = Пріоритету { $priority } не було в тому, що люди могли читати до { $closed }. Хто його вніс і кого питали?

## Не обчислити: чого бракує і хто міг би надати
risk-missing-awards = Для { $subject-of } ще не схвалено коштів. Число з’явиться, коли рада ухвалить рішення.
risk-missing-contract = Проєкт { $application } ще не має договору. Його вносить орган, що укладає договори.
risk-missing-registration = Реєстр не каже, відколи існує організація { $organisation }. День реєстрації може додати той, хто веде її запис; неформальна група його не має.
risk-missing-sum = Бюджет заявки { $application } не має суми, яку можна порівняти. Виправити його може заявник.
risk-missing-turnover = Річний оборот організації { $organisation } невідомий. Його може надати заявник або податкова служба.
risk-no-turnover = Останній відомий оборот організації { $organisation } нульовий, тож порівняти з ним грант неможливо. Запитайте, з чого вона живе.
risk-plan-without-length = Договір щодо { $application } не має тривалості, суми або етапу, за якими можна міряти. Виправити його може орган, що укладає договори.
risk-text-too-short =
    У назві й описі заявки { $application } менш ніж { $least ->
        [one] { $least } змістовне слово
        [few] { $least } змістовні слова
       *[other] { $least } змістовних слів
    }: замало, щоб порівнювати. Докладніше може написати заявник.
risk-missing-year = Жоден рік із виплатами ще не минув ({ $subject }). Число з’явиться у січні.
risk-missing-controllers = Ніхто не вніс, хто контролює організацію { $organisation }. Додати це з реєстру кінцевих бенефіціарних власників може той, хто веде її запис.
risk-missing-declaration = Особа { $account }, яка вирішувала, ніколи не подавала заяви про інтереси. Подати її може лише вона сама.
risk-missing-assessments = Заявка { $application } має менш ніж дві оцінки. Оцінювачів запрошує секретаріат.
risk-missing-assessor =
    У конкурсах органу { $body } жоден оцінювач ще не оцінив разом з іншими { $least ->
        [one] { $least } заявки
       *[other] { $least } заявок
    }. Потрібно більше конкурсів.
risk-missing-score = Заявка { $application } не має оцінки, тож і місця в черговості. Оцінювачів запрошує секретаріат.
risk-missing-cap = Конкурс { $call }, на який подано { $application }, не має граничної суми. Секретаріат установлює її в наступному конкурсі.
risk-missing-kved = Для організації { $organisation } не внесено основного виду діяльності за КВЕД. Додати його з державного реєстру може той, хто веде її запис.
risk-missing-priority = Конкурс заявки { $application } не належить до жодного пріоритету. Робочу групу називає секретаріат.
risk-missing-activities = Слова пріоритету { $priority } не називають виду діяльності. Уточнити їх може регіон, а виправити їх прочитання — аналітик.
risk-missing-order =
    Серед пріоритетів { $region-of } схвалені кошти { $count ->
        [0] не має жоден
        [one] має { $count }
        [few] мають { $count }
       *[other] має { $count }
    } або суми однакові; для порядку треба { $least }. Вирішують ради.
risk-missing-attendance = Для { $subject-of } не записано присутності. Її записує секретаріат.
risk-nobody-spoke = У консультації щодо заявки { $application } ніхто не висловився. Висловитися може кожен; розголосити її може секретаріат.
risk-missing-consultation = Про консультацію щодо { $subject-of } невідомо. Відкриває її або повідомляє про неї секретаріат.
risk-missing-events = Жодного заходу { $region-of } зі стейкхолдерами не внесено, тож про ті, що були, невідомо. Внести їх може секретаріат.
risk-missing-proposals = На заходах { $region-of } не прийнято жодної пропозиції або їх не внесено. Вносить їх секретаріат.
risk-few-organisations =
    Пропозиції, прийняті на заходах { $region-of }, надійшли від { $count ->
        [one] { $count } організації
       *[other] { $count } організацій
    }: про трьох чи менше немає чого питати, бо вони мають усі. Запросити інших може секретаріат.
risk-missing-reviews = Жодного перегляду стратегії { $region-of } не записано. Переглянути її або внести переглянуте може секретаріат.
risk-missing-colours = Кольори показників тут невідомі. Спостерігають показники органи, що за них відповідають.
risk-missing-observations = Жоден показник для { $subject-of } ще не має двох періодів із кольором. Спостерігає його орган, що за нього відповідає.
risk-missing-report = Проєкт { $application } ще не подав жодного звіту. Його подає заявник.
risk-missing-indicators = Заявка { $application } не називає жодного показника. Додати його зміною може заявник.
risk-without-indicators = { $subject } не має жодного показника. Установити його може секретаріат.
risk-indicators-awaited = { $subject }: жоден період показників ще не закінчився.
risk-missing-trigger = Пріоритету { $priority } не переглядали, кольори його показників невідомі, тож вимагати зміни нема чому. Переглянути його може секретаріат.
risk-missing-firms = Немає таблиці організацій { $region-of } за видами діяльності, за якою можна було б судити про { $priority }. Внести її може розпорядник даних; ідентифікатор такої таблиці починається з «organisations-by-activity».
risk-firms-kept-back = Таблиця організацій { $region-of } не розкриває, скільки їх працює в тому, що називає { $priority }: малі числа в таких таблицях приховують. Чи вона одна, може сказати той, хто склав таблицю.
risk-missing-evidence = Жодні дані не свідчать ні за пріоритет { $priority }, ні проти нього. Внести таблицю, яка свідчить, може розпорядник даних.
risk-missing-strategy-consultation = Про консультацію щодо стратегії { $region-of } до цього пріоритету невідомо. Повідомити про неї може секретаріат.

## Назви вхідних даних
risk-input-act = рішення особи
risk-input-activity = вид діяльності, названий пріоритетом
risk-input-adopted = діє від
risk-input-approved = схвалено
risk-input-accepted-proposals = прийнятих пропозицій
risk-input-organisations = організацій
risk-input-heard-often = найчастіше чують
risk-input-asked = просять у регіонів
risk-input-assessments = оцінок
risk-input-beneficiaries = отримувачів
risk-input-beneficiary = отримувач
risk-input-budget-over-planned = бюджет відносно схваленого
risk-input-calculated = що кажуть дані
risk-input-cap = гранична сума конкурсу
risk-input-change-decided = перегляд, що вирішив змінити
risk-input-change-proposed = перегляд, що пропонує змінити
risk-input-consultation-closed = консультацію закрито
risk-input-declared-interest = заявлений інтерес; вид рішення
risk-input-elapsed = частка часу, що минула
risk-input-ends = останній день договору
risk-input-firms = організацій
risk-input-found-interest = інтерес, видний із реєстру; вид рішення
risk-input-gatherings = зустрічей
risk-input-grant = грант
risk-input-held = що вважають учасники
risk-input-kved = основний вид діяльності
risk-input-largest-share = найбільша частка
risk-input-last-review = останній перегляд
risk-input-least-possible = найменше можливе
risk-input-mean-score = середній бал
risk-input-milestone = номер етапу
risk-input-milestone-due = обіцяно на
risk-input-modifications = змін
risk-input-moved = переміщена частка бюджету
risk-input-open-until = останній день
risk-input-opened = перший день
risk-input-order = порядок
risk-input-red-twice = червоний удруге від
risk-input-registered-on = зареєстровано
risk-input-silent-stage = німий етап
risk-input-spent = частка сплачених коштів
risk-input-starts = перший день договору
risk-input-submissions = пропозицій
risk-input-submitted = заявку подано
risk-input-through = через
risk-input-title = назва
risk-input-turnover = річний оборот
risk-input-turnover-year = рік обороту
risk-input-unanswered = без відповіді
risk-input-unobserved = не спостерігали
risk-input-without-community = без громад
risk-input-without-science = без науки
risk-input-year = рік
risk-input-business = учасників від бізнесу
risk-input-science = учасників від науки
risk-input-community = учасників від громад
risk-input-authority = учасників від влади
risk-input-analysis = аналіз
risk-input-discovery = підприємницьке відкриття
risk-input-priorities = вибір пріоритетів
risk-input-action-plan = план заходів
risk-input-monitoring = моніторинг
risk-input-evaluation = оцінювання
