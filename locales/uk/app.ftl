month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
moment = { $day }, { $time }

count-regions = { $count ->
    [one] { $count } регіон
    [few] { $count } регіони
    [many] { $count } регіонів
   *[other] { $count } регіону
}
count-strategies = { $count ->
    [one] { $count } стратегія
    [few] { $count } стратегії
    [many] { $count } стратегій
   *[other] { $count } стратегії
}
count-spheres = { $count ->
    [one] { $count } сфера
    [few] { $count } сфери
    [many] { $count } сфер
   *[other] { $count } сфери
}
count-priorities = { $count ->
    [one] { $count } пріоритет
    [few] { $count } пріоритети
    [many] { $count } пріоритетів
   *[other] { $count } пріоритету
}
count-tasks = { $count ->
    [one] { $count } завдання
    [few] { $count } завдання
    [many] { $count } завдань
   *[other] { $count } завдання
}
count-events = { $count ->
    [one] { $count } подія
    [few] { $count } події
    [many] { $count } подій
   *[other] { $count } події
}
count-versions = { $count ->
    [one] { $count } редакція
    [few] { $count } редакції
    [many] { $count } редакцій
   *[other] { $count } редакції
}
count-results = { $count ->
    [one] Знайдено { $count } результат
    [few] Знайдено { $count } результати
    [many] Знайдено { $count } результатів
   *[other] Знайдено { $count } результату
}
