# Загальнодержавні висновки: надруковане в записці й перераховане за реєстром. Метод описано в docs/methods/national_findings.md.

# Що стверджує записка.

national-claim-formal = Підхід до врахування засад смарт-спеціалізації формальний.
national-claim-raw-materials = У промисловості переважають сировинні виробництва.
national-claim-eu-budget = Кошти ЄС за тематичною ціллю 1, призначені лише для проєктів смарт-спеціалізації, 2014–2020 роки.
national-claim-eu-poland = З них отримала Польща.
national-claim-eu-spain = З них отримала Іспанія.
national-claim-eu-germany = З них отримала Німеччина.
national-claim-clusters = Розвиток кластерів визначено одним із ключових завдань.
national-claim-clusters-most = Регіони мають намір розвивати кластери.
national-claim-platforms = Тематичні платформи смарт-спеціалізації ЄС: агропромислове виробництво, енергетика, промислова модернізація.
national-claim-green-deal = Європейський зелений курс — глобальна смарт-спеціалізація ЄС.
national-claim-goals = Кожна регіональна стратегія має щонайменше одну стратегічну ціль, визначену на засадах смарт-спеціалізації.
national-claim-strategies = Проаналізовано регіональні стратегії розвитку до 2027 року.
national-claim-no-sphere = Сфер смарт-спеціалізації не визначено.
national-claim-industry = Обрані сфери безпосередньо належать до промисловості.
national-claim-industry-rest = Решта сфер тісно пов’язана з промисловістю.
national-claim-food-and-farming = Переважають харчова промисловість і сільське господарство.
national-claim-sphere = Сферу обрано в стратегіях: { $sphere-uk }.
national-claim-activities = Формулювання пріоритетів зводяться до деталізації видів діяльності.
national-claim-kherson = Приклад пріоритетів, зведених до видів діяльності: Херсонська область.
national-claim-no-innovation = У пріоритетах немає чітко визначеної інноваційної складової.
national-claim-vague-priorities = Пріоритети розмиті.
national-claim-many-activities = До пріоритетів включено завелику кількість видів діяльності.
national-claim-vague-tasks = Завдання сформульовано надто загально.
national-claim-tasks-mismatch = Завдання не відповідають визначеним пріоритетам.
national-claim-tasks-absent = Для деяких пріоритетів не поставлено завдань.
national-claim-captured = Пріоритети обирають під впливом інтересів близьких до влади бізнес-груп.
national-claim-eu-examples = Приклади інноваційних пріоритетів, що поєднують галузі: Південь-Піренеї (Франція), Кюменлааксо (Фінляндія).
national-claim-green = Пріоритети й завдання відображають перехід до сталого розвитку.
national-claim-inclusion = Пріоритети й завдання враховують інклюзивні види діяльності.
national-claim-s4 = ЄС переходить до стратегій смарт-спеціалізації сталого розвитку (S4).
national-claim-eu-climate = Стратегії смарт-спеціалізації в ЄС безпосередньо спрямовані на подолання кліматичних викликів.
national-claim-it = Розвиток ІТ-технологій зазначено в пріоритетах.
national-claim-before-crisis = Чинні стратегії сформовано до початку глобальної кризи.
national-claim-interregional = Регіони не враховують можливостей міжрегіонального співробітництва.
national-claim-neighbours = Пріоритети сусідніх регіонів дублюються.

# Скільки, словами записки.

national-said-more-than = понад
national-said-most = більшість
national-said-overwhelming = переважна більшість
national-said-often = часто
national-said-common = поширено
national-said-in-places = подекуди
national-said-insufficient = недостатньо
national-said-unquantified = без кількості

# Що полічено.

national-unit-strategies = { $count ->
    [one] стратегія
    [few] стратегії
   *[other] стратегій
}
national-unit-regions = { $count ->
    [one] регіон
    [few] регіони
   *[other] регіонів
}
national-unit-pairs = { $count ->
    [one] пара «регіон — сфера»
    [few] пари «регіон — сфера»
   *[other] пар «регіон — сфера»
}
national-unit-priorities = { $count ->
    [one] пріоритет
    [few] пріоритети
   *[other] пріоритетів
}
national-unit-items = { $count ->
    [one] пріоритет або завдання
    [few] пріоритети й завдання
   *[other] пріоритетів і завдань
}
national-unit-platforms = { $count ->
    [one] платформа
    [few] платформи
   *[other] платформ
}
national-unit-percent = %
national-unit-billion-euros = млрд євро

# Збіг.

national-agreement-agrees = збігається
national-agreement-differs = відрізняється
national-agreement-not-computable = за реєстром обчислити неможливо

# Де надруковано.

national-place-conclusions = Висновки та пропозиції
national-place-justification = Обґрунтування
national-place-aside = Обґрунтування, довідкова вставка до п. 3
national-place-finding = Обґрунтування, п. { $number }
national-place-footnote = Виноска { $number }
national-place-annex = Додаток { $number }
national-place-annex-row = Додаток 2, рядок { $number }

# Що полічено й чому саме так.

national-empty = У реєстрі немає жодної стратегії.
national-counted-strategies = Полічено стратегії в реєстрі: { $count }. Регіонів в Україні — { $of }.
national-regions-absent =
    { $count ->
        [1] У реєстрі немає стратегії одного регіону
       *[other] У реєстрі немає стратегій { $count } регіонів
    }: { $regions-uk }.
national-counted-no-sphere = Полічено стратегії, у яких не названо жодної сфери.
national-remark = { $regions-uk }. У джерелі зазначено: «{ $text }».
national-counted-sphere = Полічено стратегії, що визначають сферу «{ $sphere-uk }», кожну один раз: { $count } з { $of }.
national-share = Частка в цілих відсотках така сама, як у додатку 2: { $percent } (надруковано { $printed }).
national-share-differs = Частка в цілих відсотках — { $percent }, а в додатку 2 надруковано { $printed }.
national-counted-any-sphere = Полічено стратегії, що визначають хоча б одну з названих сфер.
national-rank = { $sphere-uk }: { $count ->
    [one] { $count } стратегія
    [few] { $count } стратегії
   *[other] { $count } стратегій
}, місце серед сфер за їхньою кількістю — { $rank }.
national-counted-industry = Полічено пари «регіон — сфера», де всі основні види діяльності сфери належать до промисловості (секції B, C, D, E КВЕД): { $count } з { $of }.
national-industry-spheres = Самих сфер, що належать до промисловості, — { $count } з { $of }.
national-industry-manufacturing = Якщо враховувати лише переробну промисловість (секція C), таких пар { $count } з { $of }.
national-industry-mixed =
    Не враховано сферу, що належить до промисловості лише частково: { $sphere-uk } ({ $count ->
        [one] { $count } пара
        [few] { $count } пари
       *[other] { $count } пар
    }).
national-counted-with = Полічено { $per ->
    [items] { $among ->
        [priorities] пріоритети
        [tasks] завдання
       *[both] пріоритети й завдання
    }, що згадують
   *[strategies] стратегії, у яких { $among ->
        [priorities] хоча б один пріоритет
        [tasks] хоча б одне завдання
       *[both] хоча б один пріоритет або завдання
    } згадує
} про { $flag ->
    [has_innovation] новизну, дослідження чи передавання технологій
    [green] довкілля або сталий розвиток
    [digital] ІТ, дані чи автоматизацію
    [cluster] кластери
    [interregional] співпрацю з іншим регіоном
   *[inclusion] жінок, молодь, ветеранів, людей з інвалідністю чи переселенців
}.
national-counted-without = Полічено { $per ->
    [items] { $among ->
        [priorities] пріоритети
        [tasks] завдання
       *[both] пріоритети й завдання
    }, що не згадують
   *[strategies] стратегії, зокрема й без пріоритетів і завдань, у яких { $among ->
        [priorities] жоден пріоритет не згадує
        [tasks] жодне завдання не згадує
       *[both] ні пріоритети, ні завдання не згадують
    }
} про { $flag ->
    [has_innovation] новизну, дослідження чи передавання технологій
    [green] довкілля або сталий розвиток
    [digital] ІТ, дані чи автоматизацію
    [cluster] кластери
    [interregional] співпрацю з іншим регіоном
   *[inclusion] жінок, молодь, ветеранів, людей з інвалідністю чи переселенців
}.
national-among = Стратегій із такою згадкою: серед пріоритетів — { $priorities }, серед завдань — { $tasks }, загалом — { $both } з { $of }.
national-texts = Пріоритетів і завдань із такою згадкою — { $count } з { $of }.
national-texts-named = Пріоритетів і завдань із такою згадкою — { $count } з { $of }: { $items }.
national-strategies-would-agree = Якби лічити стратегії, а не тексти, — { $count } з { $of }, і тоді твердження справджується.
national-strategies-would-differ = Якби лічити стратегії, а не тексти, — { $count } з { $of }, і тоді твердження не справджується.
national-counted-rule = Полічено стратегії, { $rule ->
    [activity-list-only] пріоритети яких повністю або здебільшого лише називають види діяльності
    [vague-wording] у яких { $about ->
        [tasks] є розмиті завдання
       *[other] є розмиті пріоритети
    }
    [too-many-activities] у яких забагато пріоритетів, сфер або видів діяльності
    [task-mismatch] у яких є завдання, що не стосуються жодного пріоритету
    [priority-without-task] у яких є пріоритети без завдань
    [neighbour-copy] у яких є пріоритет, що дослівно або майже дослівно збігається з пріоритетом сусіднього регіону
   *[other] що мають зауваження
} (правило { $rule }, враховано застереження й вади).
national-doubtful =
    Сумнівних випадків не враховано: { $count ->
        [one] { $count } стратегія
        [few] { $count } стратегії
       *[other] { $count } стратегій
    } ({ $regions-uk }).
national-doubtful-would-agree = Разом із сумнівними — { $count } з { $of }, і тоді твердження справджується.
national-doubtful-would-differ = Разом із сумнівними — { $count } з { $of }, і тоді твердження не справджується.
national-without-links = Джерело не вказує, якого пріоритету стосується кожне із завдань (усього їх { $count }, у додатку 1 їх узагальнено), тож відповідність визначено за змістом.
national-counted-example =
    { $regions-uk }: у записці процитовано { $quotes ->
        [one] { $quotes } пріоритет
        [few] { $quotes } пріоритети
       *[other] { $quotes } пріоритетів
    }, а в реєстрі { $count ->
        [one] { $count } пріоритет
        [few] { $count } пріоритети
       *[other] { $count } пріоритетів
    }. Полічено ті з процитованих, що лише називають вид діяльності.
national-example-reworded = Записка цитує не дослівно: «{ $quote }», а в реєстрі — «{ $text }».

# Що означають слова.

national-words-most = «Більшість» тут означає понад половину. За реєстром — { $count } з { $of }.
national-words-overwhelming = «Переважна більшість» тут означає щонайменше дві третини. За реєстром — { $count } з { $of }.
national-words-often = «Часто» тут означає щонайменше третину. За реєстром — { $count } з { $of }.
national-words-common = «Поширено» тут означає щонайменше третину. За реєстром — { $count } з { $of }.
national-words-in-places = «Подекуди» тут означає хоча б один випадок, але не більшість. За реєстром — { $count } з { $of }.
national-words-insufficient = «Недостатньо» тут означає не більш як половину. За реєстром — { $count } з { $of }.
national-words-unquantified = Кількості не названо. Записка каже, що це значно знижує ефективність стратегій, тож твердження справджується, якщо стосується щонайменше третини. За реєстром — { $count } з { $of }.

# Звідки різниця.

national-without-annex = Додаток 1 до реєстру не завантажено, тож порівнювати з надрукованим немає підстав.
national-unexplained = Надруковано { $printed }, а за додатком 1 виходить { $count }. Причини в реєстрі не знайдено.
national-since = Реєстр відтоді змінився: за додатком 1 було { $count } з { $of }.
national-since-joined =
    { $count ->
        [one] Додався { $count } регіон
        [few] Додалися { $count } регіони
       *[other] Додалося { $count } регіонів
    }: { $regions-uk }.
national-since-left =
    { $count ->
        [one] Вибув { $count } регіон
        [few] Вибули { $count } регіони
       *[other] Вибуло { $count } регіонів
    }: { $regions-uk }.

# Чому за реєстром не обчислити.

national-outside-abroad = Ідеться про ЄС, а реєстр містить лише стратегії регіонів України. Записка посилається на джерело: { $source }.
national-outside-abroad-uncited = Ідеться про ЄС, а реєстр містить лише стратегії регіонів України. Джерела записка не наводить.
national-outside-goals = Реєстр містить сфери, пріоритети й завдання, але не стратегічні цілі.
national-outside-output = Ідеться про обсяги виробництва. Реєстр показує лише заявлене в стратегіях; про наявне кажуть таблиці спостережень.
national-outside-chains = Щоб перевірити зв’язок із промисловістю, потрібні таблиці «витрати — випуск»; у реєстрі їх немає.
national-outside-interests = З тексту стратегії не видно, чиї інтереси стоять за вибором.
national-outside-days = Днів затвердження стратегій джерело не наводить.
national-other-spheres =
    Не належать до промисловості { $count ->
        [one] { $count } з обраних сфер
       *[other] { $count } з обраних сфер
    }: { $spheres-uk }.
national-parts-fit =
    { $count ->
        [one] Названа частина становить
       *[other] Названі частини ({ $count }) разом становлять
    } { $sum-uk }, тобто { $percent-uk } % цілого. Суперечності немає.
national-parts-exceed =
    { $count ->
        [one] Названа частина становить
       *[other] Названі частини ({ $count }) разом становлять
    } { $sum-uk }, тобто { $percent-uk } % цілого. Це більше за ціле, тож котресь із чисел хибне.

# Що стоїть поруч.

national-beside-raw-materials =
    { $count ->
        [0] За текстами, сировина й первинна переробка не переважають серед пріоритетів жодної з { $of } стратегій.
       *[other] За текстами, сировина й первинна переробка переважають серед пріоритетів { $count } з { $of } стратегій: { $regions-uk }.
    }
national-beside-goals = Сфери смарт-спеціалізації визначено у { $count } з { $of } стратегій.
national-beside-eu-examples = В Україні у { $count } з { $of } стратегій жоден пріоритет не поєднує галузей.
national-beside-eu-climate = В Україні про довкілля або сталий розвиток згадано у { $count } з { $of } стратегій.
national-beside-it =
    { $count ->
        [0] ІТ-технологій як сфери не визначено в жодній із { $of } стратегій.
       *[other] ІТ-технології як сферу визначено в { $count } з { $of } стратегій: { $regions-uk }.
    }
national-same-regions = Це ті самі регіони.
