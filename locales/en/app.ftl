month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
moment = { $day }, { $time }

count-regions = { $count ->
    [one] { $count } region
   *[other] { $count } regions
}
count-strategies = { $count ->
    [one] { $count } strategy
   *[other] { $count } strategies
}
count-spheres = { $count ->
    [one] { $count } sphere
   *[other] { $count } spheres
}
count-priorities = { $count ->
    [one] { $count } priority
   *[other] { $count } priorities
}
count-tasks = { $count ->
    [one] { $count } task
   *[other] { $count } tasks
}
count-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
count-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
count-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
