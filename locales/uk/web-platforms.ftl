# Сторінки тематичних платформ і узгодженості.

plf-title = Тематичні платформи
plf-lead = Пріоритети кількох регіонів, над якими можна працювати разом: три платформи, названі в аналітичній записці, і ті, на які вказують самі стратегії.
plf-caption = Платформи: звідки вони, скільки в них регіонів і пріоритетів, як тримаються разом, чого бракує
plf-platform = Платформа
plf-basis = Звідки
plf-basis-named = аналітична записка
plf-basis-suggested = стратегії
plf-regions = Регіони
plf-priorities = Пріоритети
plf-stability = Сталість
plf-stability-says = Сталість — частка випробувань, у яких два пріоритети платформи опиняються в одній спільноті, хоч частину зв’язків або один регіон вилучено. Платформи записки ширші за спільноти, тому їхня сталість нижча.
plf-gaps = Чого бракує
plf-within = у складі: { $value }
plf-communities = Спільноти пріоритетів
plf-communities-says = Усі спільноти, які знайдено в графі пріоритетів, — і ті, що платформами не стали: одні єднають замало регіонів, інші не тримаються, якщо вилучити частину зв’язків.
plf-communities-caption = Спільноти пріоритетів, їхня сталість і висновок
plf-community = Спільнота
plf-verdict = Висновок
plf-is-platform = платформа
plf-too-few = замало регіонів
plf-does-not-hold = не тримається
plf-lead-named = Платформа, яку за прикладом ЄС називає аналітична записка. Учасники — регіони, чиї пріоритети називають бодай одну її ланку.
plf-lead-suggested = Платформа, на яку вказують самі стратегії: їхні пріоритети пов’язані видами діяльності, сферами й словами.
plf-to-note = Записка для першої зустрічі
plf-note-file = Записка файлом (Markdown)
plf-related-named = Партнерства, на які вказують стратегії:
plf-related-suggested = Належить до платформи:
plf-missing = Чого бракує
plf-nothing-missing = За цими правилами нічого не бракує.
plf-stages = Ланки роботи
plf-stages-caption = Ланки роботи й пріоритети, що їх беруть на себе
plf-stage = Ланка
plf-which = Які саме
plf-members = Учасники та що вони приносять
plf-members-caption = Пріоритети учасників: ланки, ознаки, завдання, сусіди в платформі
plf-brings = Приносить
plf-marks = Ознаки
plf-tasks = Завдання регіону про те саме
plf-neighbours = Сусіди в платформі
plf-no-neighbour = немає
plf-science = наука
plf-stays = Тримається
plf-stays-says = «Тримається» — середня частка випробувань, у яких пріоритет опиняється поруч з іншими пріоритетами платформи.
plf-flag-has_innovation = інновації
plf-flag-green = екологія
plf-flag-digital = цифрові технології
plf-flag-cluster = кластер
plf-flag-interregional = інші регіони
plf-flag-inclusion = інклюзія
plf-invited = Кого варто запросити
plf-invited-says = Регіони, що визначили сферу цієї платформи, але не мають у ній пріоритету.
plf-borders-on = межує з:
plf-count =
    { $count ->
        [one] { $count } платформа
        [few] { $count } платформи
       *[other] { $count } платформ
    }

aln-title = Узгодженість із державною політикою
aln-lead = Якими словами пріоритети відповідають пунктам державної та європейської політики — і про що не сказано нічого.
aln-list = Перелік
aln-any-list = Усі переліки
aln-marks-file = Позначки зі словами:
aln-blanks-file = Прогалини:
aln-key-named = названо словами тексту
aln-key-implied = за видом діяльності, хоч слова цього не кажуть
aln-key-blank = нічого
aln-source = Джерело:
aln-vintage = Стан переліку: { $value }.
aln-official = Назви пунктів офіційні.
aln-ours = Назви пунктів перекладено або скорочено нами.
aln-priority = Пріоритет
aln-item = Пункт
aln-items =
    { $count ->
        [one] { $count } пункт переліку
        [few] { $count } пункти переліку
       *[other] { $count } пунктів переліку
    }
aln-silent = нічого не сказано про пункти переліків
aln-strength = Сила
aln-strength-named = названо словами
aln-strength-implied = за видом діяльності
aln-grounds = Слова
aln-blanks = Прогалини
aln-no-blanks = Прогалин немає.
aln-words = Слова, що обґрунтовують позначки
aln-words-caption = Позначки регіону: пункт, сила, слова пріоритету й мітка, яку вони спричинили
aln-says-named =
    { $count ->
        [one] { $count } пріоритет називає
        [few] { $count } пріоритети називають
       *[other] { $count } пріоритетів називають
    }
aln-says-implied = випливає: { $count }
no-such-policy-list = Переліку «{ $value }» немає. Є такі: innovation, green-deal, sdg, digital, climate, recovery.
no-such-platform = Платформи «{ $value }» немає. Є такі: { $known }.
