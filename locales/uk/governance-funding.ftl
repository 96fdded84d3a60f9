# Правила врядування: чому рішення не прийнято. Кожне правило пояснено в docs/methods/governance.uk.md.

invariant-broken = Порушено інваріант { $number }: { $about } ({ $what }).
call-unknown = Конкурсу { $call } немає.
call-step-impossible =
    Конкурс { $call } { $from ->
        [drafted] ще готується
        [published] уже оголошено
       *[closed] закрито
    }, тому цього зробити не можна.
call-unchanged = У конкурсі { $call } нічого не змінилося б.
call-needs-a-working-group = { $body } не є чинною робочою групою цього регіону.
call-task-twice = Завдання { $task } названо двічі.
call-task-of-another-priority = Завдання { $task } не пов’язано з пріоритетом робочої групи. Пов’яжіть його у стратегії або виберіть інше.
call-count-out-of-range =
    { $what ->
        [tasks] Завдань
        [requirements] Вимог
       *[criteria] Критеріїв
    } у конкурсі має бути від { $least } до { $most }, а тут { $count }.
criterion-weighs-nothing = Критерій { $number } нічого не важить. Надайте йому ваги або вилучіть його.
weights-not-hundred = Ваги критеріїв у сумі дають { $sum }, а не 100.
allocation-twice = Регіон { $region } двічі названо серед тих, хто дає кошти.
allocation-of-nothing = Регіон { $region } нічого не дав би. Укажіть суму або вилучіть регіон.
allocation-without-host = Регіону конкурсу, { $region }, немає серед тих, хто дає кошти.
cap-out-of-range = Гранична сума однієї заявки, { DECIMAL($cap) } грн, має бути більшою за нуль і не перевищувати цілого, { DECIMAL($whole) } грн.
own-part-out-of-range = Власна частка дорівнювала б { $percent } %; вимагати можна щонайбільше 90 %.
call-reversed = Конкурс закривався б { $closes }, раніше, ніж відкрився б: { $opens }.
call-over = Останній день конкурсу { $call } минув { $closes }. Спочатку встановіть пізніші дні.
call-not-open = Конкурс { $call } не приймає заявок.
call-not-now = Конкурс { $call } приймає заявки з { $opens } до { $closes }.
application-unknown = Заявки { $application } немає.
application-step-impossible = Заявка { $application } нині в стані «{ stage-from }»; дія «{ $verb }» звідти не веде до стану «{ stage-to }».
runs-the-call = Хто входить до { $body }, той у цьому регіоні заявок не подає: цей орган проводить конкурси, платить або наглядає.
application-became-another = Заявка, повернена на доопрацювання, зберігає завдання й головного партнера; { $application } стала б іншою заявкою.
milestone-before-the-call = Строк етапу { $number } настав би до закриття конкурсу { $closes }.
budget-year-outside = Рядок { $number } бюджету припадає на { $year } рік, а кошти цього проєкту витрачають від { $first } до { $last } року.
call-still-open = Конкурс { $call } відкрито до { $closes }; заявки вже є, тож закривають його після цього дня.
vote-complete = Щодо { $matter } на засіданні { $sitting } проголосували всі: підсумок підбивають, а не скасовують.
application-unchanged = У заявці { $application } нічого не змінилося б.
task-not-called = Завдання { $task } немає серед названих у конкурсі.
partner-named-twice = Організацію { $organisation } двічі названо серед заявників.
application-count-out-of-range =
    { $what ->
        [partners] Партнерів
        [milestones] Етапів
        [indicators] Показників
       *[budget] Рядків бюджету
    } має бути від { $least } до { $most }, а тут { $count }.
event-too-large = Це займає { $bytes } байтів, а в одну подію журналу вміщується щонайбільше { $limit }. Скоротіть тексти.
application-too-large = Заявка займає { $bytes } байтів, а в журнал уміщується щонайбільше { $limit }. Скоротіть тексти.
indicator-not-a-number = «{ $value }» у показнику { $number } не є числом. Очікується, наприклад, 12 або 0.5.
milestone-before-the-last = Строк етапу { $number } раніший за строк попереднього.
budget-for-no-milestone = Рядок { $number } бюджету призначено етапові { $milestone }, якого немає в плані.
budget-line-of-nothing = У рядку { $number } бюджету немає суми.
budget-too-large = Бюджет не сходиться: сума завелика, щоб бути грошима.
region-gives-nothing = Регіон { $region } у цьому конкурсі коштів не дає.
host-asked-for-nothing = У регіону { $region }, який оголосив конкурс, нічого не просять.
cap-exceeded = Просять { DECIMAL($asked) } грн, а одна заявка може просити щонайбільше { DECIMAL($cap) } грн.
own-part-too-small = З інших джерел надходить { DECIMAL($own) } грн із { DECIMAL($total) } грн, а конкурс вимагає щонайменше { $percent } %.
fix-without-reasons = Скажіть, що виправити: від 1 до 50 пунктів, а тут { $count }.
findings-not-for-each =
    У конкурсі { $asked ->
        [one] { $asked } вимога
        [few] { $asked } вимоги
       *[many] { $asked } вимог
    }, а висновків надано: { $count }.
assessor-not-in-the-pool = Обліковий запис { $account } не входить до кола оцінювачів регіону.
assessor-already-assigned = Обліковий запис { $account } уже призначено оцінювати цю заявку.
interests-not-stated = Обліковий запис { $account } ще не заявив про інтереси. Достатньо заяви, що їх немає.
interest-in-project = Обліковий запис { $account } має інтерес у заявці { $application } — через { $in }.
assessment-not-asked-for = Вас не призначено оцінювати заявку { $application }.
assessment-already-there = Ви вже оцінили заявку { $application }.
scores-not-for-each =
    У конкурсі { $asked ->
        [one] { $asked } критерій
        [few] { $asked } критерії
       *[many] { $asked } критеріїв
    }, а балів надано: { $count }.
score-too-large = Бал за критерієм { $number } дорівнює { $score }, а найбільший — { $largest }.
assessments-too-few =
    Заявка { $application } має { $count ->
        [0] жодної оцінки
        [one] { $count } оцінку
        [few] { $count } оцінки
       *[many] { $count } оцінок
    } від осіб без інтересу, а потрібно щонайменше { $least }.
assessments-missing =
    Щодо заявки { $application } ще не { $count ->
        [one] відповів { $count } оцінювач, який може
        [few] відповіли { $count } оцінювачі, які можуть
       *[many] відповіли { $count } оцінювачів, які можуть
    } це зробити.
consultation-too-short =
    Консультації щодо заявки { $application } тривали б { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    }, а потрібно щонайменше { $least }.
consultation-over = Консультації щодо заявки { $application } завершилися { $until }.
consultation-still-open = Консультації щодо заявки { $application } тривають до { $until } включно.
statement-unknown = Пропозиції з номером { $number } немає.
statement-already-answered = На пропозицію { $number } вже надано відповідь.
statements-unanswered =
    Без відповіді { $count ->
        [one] лишається { $count } пропозиція
        [few] лишаються { $count } пропозиції
       *[many] лишається { $count } пропозицій
    }.
body-does-not-vote = Орган { $body } не голосує. Порядок денний оприлюднюють для робочих груп і рад.
agenda-too-late =
    Між порядком денним і засіданням було б { $days ->
        [one] { $days } день
        [few] { $days } дні
       *[many] { $days } днів
    }, а потрібно щонайменше { $least }.
agenda-count-out-of-range = У порядку денному від 1 до { $most } питань, а тут { $count }.
matter-named-twice = { $matter } стоїть у порядку денному двічі.
matter-already-on-an-agenda = { $matter } уже стоїть в іншому порядку денному цього органу.
not-of-this-body = { $matter } — не до рішення органу { $body }.
modification-not-waiting = Зміна { $matter } не очікує голосування робочої групи.
sitting-unknown = Засідання { $sitting } немає.
sitting-cancelled = Засідання { $sitting } скасовано.
sitting-over = Усі голосування засідання { $sitting } завершено, тож скасовувати нічого.
sitting-under-way = На засіданні { $sitting } вже подано голоси. Скасувати його можна з наступного дня.
sitting-not-today = Засідання { $sitting } призначено на { $day }, а сьогодні { $today }.
matter-not-on-the-agenda = { $matter } немає в порядку денному засідання { $sitting }.
attendance-already-recorded = Присутніх на засіданні { $sitting } вже записано.
attendance-named-twice = Обліковий запис { $account } двічі названо серед присутніх.
attendance-of-a-stranger = Обліковий запис { $account } сьогодні не є членом цього органу.
already-recused = Ви вже відступилися від питання { $matter }.
recused-after-voting = Ви вже проголосували щодо { $matter }. Якщо виявився інтерес, заявіть про нього: тоді голосування недійсне.
ballot-of-the-recused = Обліковий запис { $account } відступився й не голосує.
ballot-of-an-absent = Обліковий запис { $account } не записано серед присутніх.
ballot-already-cast = Обліковий запис { $account } вже проголосував.
ballot-of-another-kind = Щодо { $matter } голосують інакше: щодо проєктів — вибором із підставами, щодо пакетів — вердиктом.
reasons-not-for-each =
    У конкурсі { $asked ->
        [one] { $asked } критерій
        [few] { $asked } критерії
       *[many] { $asked } критеріїв
    }, а підстав надано: { $count }.
no-quorum = Присутні { $present } з { $entitled }, хто може голосувати; потрібно понад { $percent } %.
sector-absent = Немає нікого з правом голосу від { sector-from }.
sector-above-cap = Сектор { sector-from } має { $held } із { $seats } місць; дозволено щонайбільше { $percent } %.
ballots-missing =
    Ще не { $count ->
        [one] проголосував { $count } присутній член
        [few] проголосували { $count } присутні члени
       *[many] проголосували { $count } присутніх членів
    }. Після сьогодні мовчання означатиме, що член не «за».
vote-already-closed = Голосування щодо { $matter } на засіданні { $sitting } завершено.
vote-void = Обліковий запис { $account } проголосував, хоч мав відступитися або вже не має мандата, тож голосування недійсне. Скасуйте засідання й винесіть питання на інше.
package-empty = У конкурсі { $call } ніщо не очікує пакета.
package-not-as-proposed = Пакет конкурсу { $call } містить у такому порядку: { $expected }. Перегляньте його ще раз.
allocation-exhausted = Залишку коштів конкурсу { $call } не вистачає на найкращу із заявок, що очікують.
package-unknown = Пакета { $matter } немає.
package-already-decided = Рада регіону { $region } вже ухвалила рішення щодо пакета { $matter }.
package-hash-stale = Ваш голос стосується не того тексту, що в пакеті { $package }. Прочитайте його ще раз.
council-adds-nothing = Рада не додає умов до пакета { $matter }: вона схвалює, повертає або відхиляє його таким, як він є.
modification-with-conditions = Зміну { $matter } пропонують такою, як вона є: роботи тривають, і виконання умов ніхто не перевірив би. Натомість попросіть заявника про іншу зміну.

command-draft-call = Підготовлено конкурс
command-revise-call = Змінено проєкт конкурсу
command-publish-call = Оголошено конкурс
command-close-call = Закрито конкурс
command-submit-application = Подано заявку
command-resubmit-application = Подано виправлену заявку
command-withdraw-application = Відкликано заявку
command-return-for-fix = Повернуто заявку на виправлення
command-declare-eligibility = Перевірено відповідність вимогам
command-assign-assessor = Призначено оцінювача
command-submit-assessment = Подано оцінку
command-close-assessment = Завершено оцінювання
command-open-consultation = Розпочато консультації з громадськістю
command-file-statement = Подано пропозицію
command-answer-statement = Надано відповідь на пропозицію
command-close-consultation = Завершено консультації з громадськістю
command-publish-agenda = Оприлюднено порядок денний
command-cancel-sitting = Скасовано засідання
command-record-attendance = Записано присутніх
command-recuse = Член органу відступився
command-cast-ballot = Подано голос
command-close-vote = Підраховано голоси
command-form-package = Сформовано пакет
event-call-drafted = Підготовлено конкурс
event-call-revised = Змінено проєкт конкурсу
event-call-published = Оголошено конкурс
event-call-closed = Закрито конкурс
event-application-submitted = Подано заявку
event-application-resubmitted = Подано виправлену заявку
event-application-withdrawn = Відкликано заявку
event-application-returned-for-fix = Повернуто заявку на виправлення
event-eligibility-declared = Перевірено відповідність вимогам
event-assessor-assigned = Призначено оцінювача
event-assessment-submitted = Подано оцінку
event-assessment-closed = Завершено оцінювання
event-consultation-opened = Розпочато консультації з громадськістю
event-statement-filed = Подано пропозицію
event-statement-answered = Надано відповідь на пропозицію
event-consultation-closed = Завершено консультації з громадськістю
event-agenda-published = Оприлюднено порядок денний
event-sitting-cancelled = Скасовано засідання
event-attendance-recorded = Записано присутніх
event-member-recused = Член органу відступився
event-ballot-cast = Подано голос
event-vote-closed = Підраховано голоси
event-package-formed = Сформовано пакет
event-application-decided = Ради ухвалили рішення щодо заявки

stage-from =
    { $from ->
        [submitted] подано
        [returned-for-fix] повернуто на виправлення
        [eligible] відповідає вимогам
        [ineligible] не відповідає вимогам
        [under-assessment] оцінюється
        [assessed] оцінено
        [public-consultation] на консультаціях
        [consulted] консультації завершено
        [proposed] запропоновано
        [not-proposed] не запропоновано
        [approved] схвалено
        [returned] повернуто радою
        [rejected] відхилено
        [conditions-pending] схвалено з умовами
        [conditions-verified] умови перевірено
        [contracted] укладено договір
        [implementing] виконується
        [suspended] платежі зупинено
        [completed] завершено
        [evaluated] підсумки оцінено
        [closed] закрито
        [withdrawn] відкликано
       *[terminated] достроково припинено
    }
stage-to =
    { $to ->
        [submitted] подано
        [returned-for-fix] повернуто на виправлення
        [eligible] відповідає вимогам
        [ineligible] не відповідає вимогам
        [under-assessment] оцінюється
        [assessed] оцінено
        [public-consultation] на консультаціях
        [consulted] консультації завершено
        [proposed] запропоновано
        [not-proposed] не запропоновано
        [approved] схвалено
        [returned] повернуто радою
        [rejected] відхилено
        [conditions-pending] схвалено з умовами
        [conditions-verified] умови перевірено
        [contracted] укладено договір
        [implementing] виконується
        [suspended] платежі зупинено
        [completed] завершено
        [evaluated] підсумки оцінено
        [closed] закрито
        [withdrawn] відкликано
       *[terminated] достроково припинено
    }
sector-from =
    { $sector ->
        [business] бізнесу
        [science] науки
        [community] громадськості
       *[authority] влади
    }
