# Сторінки діагностики.

role-analyst = аналітик
command-correct-labels = Виправлено позначки тексту
command-withdraw-labels = Відкликано виправлення позначок
event-labels-corrected = Виправлено позначки тексту
event-label-correction-withdrawn = Відкликано виправлення позначок

count-findings =
    { $count ->
        [one] { $count } зауваження
        [few] { $count } зауваження
       *[other] { $count } зауважень
    }
finding-severity-info = примітка
finding-severity-warning = застереження
finding-severity-error = вада
no-strategy-of = У реєстрі немає стратегії регіону { $region }.
diagnose-nothing-read = У файлі { $file } не знайдено ні сфер, ні пріоритетів, ні завдань. Скористайтеся шаблоном: rozum template strategy -o FILE.xlsx.
diagnose-no-region = Файл не каже, якого регіону ця стратегія. Додайте --region UA-xx.
comparison-side-malformed = «{ $value }» не читається: потрібен код регіону, за потреби з номером редакції, — UA-05 або UA-05@1.
comparison-side-absent = У реєстрі немає { $value }.

nav-diagnosis = Діагностика
diag-title = Діагностика стратегій
diag-lead = Кожен пріоритет і кожне завдання прочитано за { $count ->
    [one] { $count } правилом
   *[other] { $count } правилами
}. Зауваження — це запитання до авторів із цитатою, поясненням і способом виправити, а не вирок.
diag-to-draft = Перевірити проєкт стратегії
diag-to-national = Висновки записки й реєстр
diag-to-compare = Порівняти дві стратегії
diag-count-error = { $count ->
    [one] вада
    [few] вади
   *[other] вад
}
diag-count-warning = { $count ->
    [one] застереження
    [few] застереження
   *[other] застережень
}
diag-count-info = { $count ->
    [one] примітка
    [few] примітки
   *[other] приміток
}
diag-rule = Правило
diag-any-rule = Усі правила
diag-severity = Вага
diag-any-severity = Будь-яка
diag-from-warning = Застереження й вади
diag-from-error = Лише вади
diag-thresholds = Пороги правил
diag-thresholds-hint = Можна подивитися, що змінилося б за інших порогів. Причини звичайних значень — на сторінках правил.
diag-by = Інші пороги, через кому
diag-nothing = Зауважень немає
diag-nothing-says = За цими умовами жодне правило нічого не знайшло.
diag-heat = Регіони й правила
diag-heat-says = У клітинці — кількість зауважень; колір показує вагу найсерйознішого. Клітинка, регіон і правило ведуть до самих зауважень.
diag-heat-caption = Зауваження за регіонами й правилами
diag-regions-of-rule = Регіонів
diag-clear = Зауважень немає.
diag-rules = Правила
diag-rules-caption = Що питає кожне правило і скільки знайшло
diag-asks = Про що йдеться
diag-findings = Зауважень
diag-regions = Регіонів
diag-method = Метод
diag-sure = упевненість { $value }
diag-remedy = Як виправити:
diag-example = Наприклад:
diag-region-title = Діагностика:
diag-region-lead = Слова, з яких програма зробила висновки, позначено в тексті; під кожним пунктом — зауваження до нього.
diag-region-more = Усі зауваження з цитатами
diag-rework = Доопрацювати з підказками
diag-of-strategy = Стратегія загалом
diag-marks-say = Наведіть вказівник на позначені слова або перейдіть до них клавішею Tab, щоб побачити, що вони означають для програми.
diag-corrected = прочитав аналітик
diag-label-sphere = Сфера: { $value }
diag-label-division = Розділ КВЕД: { $value }
diag-label-group = Група КВЕД: { $value }
diag-label-flag = Ознака: { $value }
flag-has_innovation = інноваційна складова
flag-green = екологічний зміст
flag-digital = цифровий зміст
flag-vague = нечітке формулювання
flag-cluster = кластер
flag-interregional = міжрегіональне співробітництво
flag-activity_only = лише перелік діяльності
flag-inclusion = інклюзія
diag-compare-title = Порівняння результатів діагностики
diag-compare-lead = Дві стратегії або дві редакції однієї: що знаходить у них кожне правило.
diag-compare-first = Перша
diag-compare-second = Друга
diag-compare-button = Порівняти
diag-choose = Оберіть
diag-draft-title = Перевірка проєкту стратегії
diag-draft-lead = Впишіть, вставте або завантажте проєкт: ті самі правила відповідають, поки ви пишете. Нічого не зберігається й нікуди не передається.
diag-draft-region-hint = З пріоритетами його сусідів порівняємо ваші; його показники перевіримо.
diag-draft-lines = Кожен пункт — з нового рядка.
diag-draft-file = Завантажити файл
diag-draft-file-label = Файл проєкту
diag-draft-file-hint = XLSX, CSV, DOCX або JSON. Прочитане заступить те, що вписано вище.
diag-draft-button = Перевірити
diag-draft-no-region = Оберіть регіон: без нього не можна порівняти проєкт із сусідами й показниками.
diag-draft-empty = Впишіть хоча б одну сферу, пріоритет або завдання.
diag-draft-waiting = Тут буде відповідь
diag-draft-waiting-says = Оберіть регіон і впишіть хоча б один пріоритет.
diag-similar = { $count ->
    [one] { $count } схожий пріоритет інших регіонів
    [few] { $count } схожі пріоритети інших регіонів
   *[other] { $count } схожих пріоритетів інших регіонів
}
diag-shared = (спільне за КВЕД: { $value })
reading-title = Як прочитано текст
reading-findings = Зауваження до цього пункту
how-read = Як програма читає
reading-candidates = Програма не певна. Найімовірніше йдеться про:
reading-corrected-by = Аналітик виправив прочитане програмою:
reading-earlier = Попередні виправлення
reading-correct = Виправити прочитане
reading-correct-hint = Позначте все, що каже текст: ваше прочитання цілком заступить прочитане програмою, буде записане в журнал і показане всім.
reading-kved = Розділи й групи КВЕД
reading-kved-hint = Через кому: 10.5, 31
reading-flags = Ознаки
reading-reason = Чому програма помиляється
reading-button = Записати виправлення
reading-withdraw = Відкликати виправлення
national-title = Висновки записки й реєстр
national-lead = Кожне твердження аналітичної записки поруч із тим, що дає сам реєстр. Розбіжності пояснює програма.
national-caption = Твердження записки: надруковано й перераховано
national-statement = Твердження
national-place = Де в записці
national-why = Що полічено й чому так
national-regions = { $count ->
    [one] { $count } регіон
    [few] { $count } регіони
   *[other] { $count } регіонів
}
methods-diagnosis = Діагностика
show-findings = кількість зауважень
draft-findings-say = Зауваження не заважають зареєструвати стратегію. Вони підказують, що варто виправити до рішення.
draft-findings-show = Показати зауваження
draft-too-many-items = У проєкті { $count ->
    [one] { $count } пункт
    [few] { $count } пункти
   *[other] { $count } пунктів
}, а перевірити можна щонайбільше { $limit }. Поділіть його на частини.
draft-too-many-spheres = У проєкті { $count ->
    [one] { $count } сфера
    [few] { $count } сфери
   *[other] { $count } сфер
}, а перевірити можна щонайбільше { $limit }.
draft-item-too-long = Один із пунктів має { $count ->
    [one] { $count } знак
    [few] { $count } знаки
   *[other] { $count } знаків
}, а може мати щонайбільше { $limit }. Чи не злилися кілька пунктів в один?
draft-too-long = Увесь проєкт має { $count ->
    [one] { $count } знак
    [few] { $count } знаки
   *[other] { $count } знаків
}, а перевірити можна щонайбільше { $limit }. Поділіть його на частини.
diag-unread = Показники { $value } не вдалося прочитати: того, що вони кажуть про пріоритети, тут немає.
diag-of-many = Спільне для кількох пунктів
