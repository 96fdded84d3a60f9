# Правила нагляду: справи, докази, приписи, оскарження. Кожне правило пояснено в docs/methods/oversight.uk.md.

## Хто що може
only-the-oversight-body = Це робить лише член органу нагляду регіону { $region }.
only-a-member-of-oversight = Справу відкриває лише член органу нагляду; { $body } таким органом не є, або ви до нього не входите.
not-in-this-oversight = Справу { $case } веде орган { $body }, до якого ви не входите.
not-the-other-side = Ви не на тому боці, якого стосується справа { $case } ({ $about }).
stranger-to-the-case = Ви не сторона справи { $case }: не входите до органу нагляду, не відповідаєте за її предмет і не подавали скарги.
case-second-person = Справу { $case } відкрили або прийняли до розгляду ви самі ({ $account }); вирішує її інша особа.
own-complaint = Скаргу у справі { $case } подали ви самі; приймає або відхиляє її інша особа.
part-in-the-case = Особа { $account } вже брала участь у справі { $case }, тож оскарження вирішує інший член національного нагляду.

## Предмет і порядок
case-stage =
    { $from ->
        [filed] скаргу подано
        [opened] чекають на відповідь
        [addressed] відповідь отримано
        [declined] підстав не виявлено
        [remedy-due] чекають на виправлення
        [remedied] виправлено
        [escalated] передано національному нагляду
        [closed] закрито
       *[other] { $from }
    }
case-verb =
    { $verb ->
        [admit-case] прийняти скаргу до розгляду
        [answer-case] висловитися
        [decline-case] визнати, що підстав немає
        [conclude-case] зробити висновок
        [accept-remedy] прийняти виправлення
        [escalate-case] передати національному нагляду
        [file-appeal] оскаржити
        [decide-appeal] вирішити оскарження
        [close-case] закрити справу
       *[other] { $verb }
    }
case-unknown = Справи { $case } немає.
case-step-impossible = Неможливо { case-verb }: стан справи { $case } — «{ case-stage }».
case-about-nothing = Того, чого стосувалася б справа ({ $about }), у реєстрі немає.
case-about-itself = Орган нагляду { $body } не розглядає справи про самого себе.
case-about-own-office = Обліковий запис { $account } за посадою відповідає за { $about } і не розглядає справ про це.
oversight-of-another-region = Орган { $body } наглядає за іншим регіоном, ніж той, якого стосується справа ({ $about }).
no-oversight-body = Немає органу нагляду, який міг би розглянути справу про { $about }.
calendar-does-not-reach =
    Від { $day } неможливо відлічити { $days ->
        [one] { $days } робочий день
        [few] { $days } робочі дні
       *[other] { $days } робочих днів
    }: календар святкових днів так далеко не сягає.

## Докази
citation-of-nothing = «{ $indicator }» тут ніхто не спостерігає. Назвіть показник з реєстру (05-I001), індикатор ризику (F6) або показник проєкту за його назвою.
citation-not-observed = У реєстрі немає спостереження { $observed } показника { $indicator }; наведіть записане число.
citation-not-a-figure = «{ $value }» не є числом; спостережене значення й поріг записують цифрами.
citation-within-threshold = Спостережене значення { DECIMAL($observed) } не виходить за поріг { DECIMAL($threshold) }.
citation-without-evidence = Не названо жодного документа, який підтверджував би спостереження.

## Висновок, виправлення, оскарження
answer-awaited = Відповіді у справі { $case } чекають до { $due } включно; висновок роблять після неї.
order-milder = У справі { $case } уже приписано суворіше; повторюють той самий припис або дають суворіший.
order-without-project = Справа { $case } не стосується проєкту з чинним договором, тож зупиняти платежі або припиняти нічого.
remedy-not-reported = У справі { $case } ще ніхто не повідомив про виправлення.
project-not-ended = У справі { $case } приписано припинити проєкт { $application }, а його ще не припинено.
appeal-open = У справі { $case } ще не вирішено оскарження.
appeal-decided-already = Цей висновок у справі { $case } вже оскаржували, рішення ухвалено.
appeal-too-late = Висновок у справі { $case } можна було оскаржити до { $until } включно.
escalation-too-early = У справі { $case } строк спливає { $due }; передавати її національному нагляду зарано.
nowhere-to-escalate = Справу { $case } нікому передати: її вже веде національний нагляд, або його ще не створено.

## Назви дій і подій
command-open-case = Справу відкрито
command-file-complaint = Скаргу подано
command-admit-case = Скаргу прийнято до розгляду
command-answer-case = Висловлено у справі
command-decline-case = Підстав не виявлено
command-conclude-case = Зроблено висновок і приписано виправлення
command-accept-remedy = Виправлення прийнято
command-escalate-case = Справу передано національному нагляду
command-file-appeal = Висновок оскаржено
command-decide-appeal = Оскарження вирішено
command-close-case = Справу закрито
event-case-opened = Справу відкрито
event-complaint-filed = Скаргу подано
event-case-admitted = Скаргу прийнято до розгляду
event-case-answered = Висловлено у справі
event-case-declined = Підстав не виявлено
event-case-concluded = Зроблено висновок і приписано виправлення
event-remedy-accepted = Виправлення прийнято
event-case-escalated = Справу передано національному нагляду
event-appeal-filed = Висновок оскаржено
event-appeal-decided = Оскарження вирішено
event-case-closed = Справу закрито
