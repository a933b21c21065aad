#!/usr/bin/env bash
# Twenty working days from 15 September 2026 end on 19 October, or on the 13th; New Year's Day 2027 is a working day.
#
# Claim: chinesecalendar 1.11.0, holidays 0.109, chinese-days 0.0.2 and cnworkdays 2026.0 agree on 2026, with the six weekends that are worked
# for longer holidays: 20 working days (个工作日) from 15 September end on 19 October. jionlp 1.5.31 reads 20个工作日内 as until 13 October,
# marked "accurate": it leaves out weekends alone, and takes the week of the National Day for worked. cnholidays 0.1.0 has 10
# October 2026, a worked Saturday, as free; workalendar 17.0.0 too, while it raises an error for the Monday after it.
# In 2027, whose arrangement no release has, 1 January is a working day to chinese-days; so 20 working days from 15 December
# 2026 end on 12 January there, on 13 January in holidays. chinesecalendar refuses; cnworkdays refuses as well, naming the 12th.
# Why it matters: reports and rectifications are due within so many working days; a reminder comes four days early or a day
# late, and at the turn of the year without a warning.
# In our program: no deadline is computed; dates are typed.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check chinesecalendar==1.11.0 holidays==0.109 chinese-days==0.0.2 cnworkdays==2026.0 cnholidays==0.1.0 \
  workalendar==17.0.0 jionlp==1.5.31 jiojio==1.2.8 numpy==2.4.6 requests==2.32.5 zipfile36==0.1.3
v/bin/python - <<'PY'
import datetime, sys, warnings
from datetime import date

warnings.simplefilter("ignore")
import chinese_calendar, chinesedays, cn_workdays, cnholidays, holidays, jionlp, workalendar.asia

china, older = holidays.country_holidays("CN"), workalendar.asia.China()
extended = cnholidays.ChineseCalendar(years=[2026, 2027])


def spoken(day):
    period = jionlp.parse_time("20个工作日内", time_base=datetime.datetime(day.year, day.month, day.day, 9))
    return period["time"][1][:10] + " " + period["definition"]


after = {
    "chinesecalendar": lambda day: chinese_calendar.find_workday(20, day),
    "holidays": lambda day: china.get_nth_working_day(day, 20),
    "chinese-days": lambda day: chinesedays.find_next_workday(day, 20),
    "cnworkdays": lambda day: cn_workdays.calculate_working_date(day, 20),
    "jionlp": spoken,
}
worked = {
    "chinesecalendar": chinese_calendar.is_workday,
    "holidays": china.is_working_day,
    "chinese-days": chinesedays.is_workday,
    "cnholidays": extended.is_workday,
    "workalendar": older.is_working_day,
}
refused = "refused"
stated = [
    ("20 working days from 2026-09-15", date(2026, 9, 15), after, ["2026-10-19"] * 4 + ["2026-10-13 accurate"]),
    ("20 working days from 2026-12-15", date(2026, 12, 15), after, [refused, "2027-01-13", "2027-01-12", refused + ", naming 2027-01-12", "2027-01-12 accurate"]),
    ("Saturday 2026-10-10 is worked", date(2026, 10, 10), worked, ["True", "True", "True", "False", "False"]),
    ("Monday 2026-10-12 is worked", date(2026, 10, 12), worked, ["True", "True", "True", "True", refused]),
    ("Friday 2027-01-01 is worked", date(2027, 1, 1), worked, [refused, "False", "True", "False", refused]),
]
changed = False
for what, day, libraries, expected in stated:
    for (name, compute), value in zip(libraries.items(), expected):
        try:
            is_ = str(compute(day))
        except Exception as error:
            is_ = refused + (", naming 2027-01-12" if "2027-01-12" in str(error) else "")
        changed |= is_ != value
        print("as stated" if is_ == value else "CHANGED  ", f"{what}, {name}: seen {is_}, stated {value}")
sys.exit(changed)
PY
