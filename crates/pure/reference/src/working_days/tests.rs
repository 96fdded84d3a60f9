use super::*;
use jiff::civil::date;
use proptest::prelude::*;

fn by_month(calendar: WorkingDays, year: i16) -> Vec<u32> {
    let months = (1..=12).map(|month| {
        let first = date(year, month, 1);
        let working = |n: i64| {
            let day = first.checked_add(jiff::Span::new().days(n)).unwrap();
            day.month() == month && calendar.is_working(day).unwrap()
        };
        (0..31).filter(|n| working(*n)).count()
    });
    months.map(|count| u32::try_from(count).unwrap()).collect()
}

/// Published norms of working time: Ministry of Social Policy, 08.08.2018, no. 78/0/206-18, for 2019;
/// profpressa.com for 2025 with the suspension then known to end on 7 August.
#[test]
fn months_have_the_working_days_of_published_norms() {
    let peace = WorkingDays::default();
    assert_eq!(by_month(peace, 2019), [21, 20, 20, 21, 21, 18, 23, 21, 21, 22, 21, 21]);
    let ending = WorkingDays::new(Some(date(2025, 8, 7)));
    assert_eq!(by_month(ending, 2025), [23, 20, 21, 22, 22, 21, 23, 20, 22, 22, 20, 22]);
}

/// 2018 and 2021: the Ministry of Economy's 250; 2024: 262 under martial law, 2,069 hours and three
/// short days if it had ended on 12 August.
#[test]
fn years_have_the_working_days_of_published_norms() {
    let year = |calendar: WorkingDays, year| by_month(calendar, year).iter().sum::<u32>();
    let known = WorkingDays::default();
    assert_eq!([2018, 2019, 2021].map(|y| year(known, y)), [250, 250, 250]);
    assert_eq!(year(known, 2024), 262);
    assert_eq!(year(WorkingDays::new(Some(date(2024, 8, 12))), 2024), 259);
}

#[test]
fn a_holiday_on_a_weekend_moves_behind_the_next_holiday() {
    let calendar = WorkingDays::default();
    // 1 May 2021 was a Saturday, Easter the Sunday after it: Monday and Tuesday were free.
    assert_eq!(calendar.add(date(2021, 4, 30), 1), Some(date(2021, 5, 5)));
    assert_eq!(calendar.add(date(2021, 5, 7), 1), Some(date(2021, 5, 11)));
}

#[test]
fn under_martial_law_a_holiday_is_a_day_like_others() {
    let known = WorkingDays::default();
    assert_eq!(known.is_working(date(2022, 3, 8)), Some(false));
    assert_eq!(known.is_working(date(2022, 8, 24)), Some(true));
    assert_eq!(known.is_working(date(2026, 12, 25)), Some(true));
    let ended = WorkingDays::new(Some(date(2026, 12, 24)));
    assert_eq!(ended.is_working(date(2026, 12, 25)), Some(false));
    assert_eq!(ended.add(date(2026, 12, 24), 2), Some(date(2026, 12, 29)));
}

#[test]
fn outside_the_table_there_is_no_answer() {
    let calendar = WorkingDays::default();
    assert_eq!(calendar.add(date(2017, 12, 29), 1), None);
    assert_eq!(calendar.add(date(2099, 12, 30), 10), None);
    assert_eq!(calendar.between(date(2017, 1, 1), date(2018, 2, 1)), None);
    assert_eq!(calendar.between(date(2099, 1, 1), date(2100, 2, 1)), None);
    assert_eq!(calendar.is_working(date(2100, 1, 1)), None);
}

fn day() -> impl Strategy<Value = Day> {
    (0_i64..29_000).prop_map(|n| date(2018, 1, 1).checked_add(jiff::Span::new().days(n)).unwrap())
}

proptest! {
    #[test]
    fn adding_and_counting_undo_each_other(from in day(), count in 0_u32..200, end in day()) {
        let calendar = WorkingDays::new(Some(end));
        let Some(to) = calendar.add(from, count) else { return Ok(()) };
        prop_assert_eq!(calendar.between(from, to), Some(count));
        prop_assert!(count == 0 || calendar.is_working(to) == Some(true));
        prop_assert_eq!(calendar.between(to, from), Some(0));
    }

    #[test]
    fn a_year_loses_no_more_days_than_it_has_holidays(year in 2018_i16..=2099, end in day()) {
        let off = WorkingDays::new(Some(end)).days_off(year).unwrap();
        let on_workdays = off.iter().filter(|day| !is_weekend(**day)).count();
        let holidays = HOLIDAYS.iter().filter(|holiday| holiday.in_year(year).is_some()).count();
        prop_assert!(on_workdays <= holidays);
    }
}
