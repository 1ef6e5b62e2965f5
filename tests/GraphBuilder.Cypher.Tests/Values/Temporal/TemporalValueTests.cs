using GraphBuilder.Cypher.Tests.Functions;
using GraphBuilder.Cypher.Values;
using GraphBuilder.Cypher.Values.Temporal;
using GraphBuilder.Graph.Temporal;

namespace GraphBuilder.Cypher.Tests.Values.Temporal;

internal sealed class TemporalValueTests
{
    [TestCase("date", "2015-07-21", "2015-07-21")]
    [TestCase("date", "20150721", "2015-07-21")]
    [TestCase("date", "2015-W30-2", "2015-07-21")]
    [TestCase("date", "2015W30", "2015-07-20")]
    [TestCase("date", "2015-202", "2015-07-21")]
    [TestCase("date", "2015-Q2-60", "2015-05-30")]
    [TestCase("date", "-0044-03-15", "-0044-03-15")]
    [TestCase("date", "+999999999-12-31", "+999999999-12-31")]
    [TestCase("date", "2015-7-1", "2015-07-01")]
    [TestCase("date", "2015-W3", "2015-01-12")]
    [TestCase("localtime", "1:2:3.5", "01:02:03.500")]
    [TestCase("localtime", "1", "01:00")]
    [TestCase("localtime", "214032.142", "21:40:32.142")]
    [TestCase("localtime", "21:40:00.000000001", "21:40:00.000000001")]
    [TestCase("time", "2140-02", "21:40-02:00")]
    [TestCase("time", "12:31:14.6450Z", "12:31:14.645Z")]
    [TestCase("localdatetime", "2015202T21", "2015-07-21T21:00")]
    [TestCase("datetime", "2015-07-21T21:40:32.142+0845[Australia/Eucla]", "2015-07-21T21:40:32.142+08:45[Australia/Eucla]")]
    [TestCase("datetime", "2015-07-21T21:40:32.142[Europe/London]", "2015-07-21T21:40:32.142+01:00[Europe/London]")]
    [TestCase("datetime", "2017-10-29T02:30+01:00[Europe/Paris]", "2017-10-29T02:30+01:00[Europe/Paris]")]
    [TestCase("datetime", "2017-10-29T02:30[Europe/Paris]", "2017-10-29T02:30+02:00[Europe/Paris]")]
    [TestCase("datetime", "2017-03-26T02:30[Europe/Paris]", "2017-03-26T03:30+02:00[Europe/Paris]")]
    [TestCase("duration", "P12Y5M14DT16H12M70S", "P12Y5M14DT16H13M10S")]
    [TestCase("duration", "P0.75M", "P22DT19H51M49.5S")]
    [TestCase("duration", "-PT1.5S", "PT-1.5S")]
    [TestCase("duration", "P2012-02-02T14:37:21.545", "P2012Y2M2DT14H37M21.545S")]
    public void Parse_IsoText_ReadsAndPrints(string name, string text, string expected) =>
        Assert.That(Call.Text(name, text), Is.EqualTo($"'{expected}'"));

    [TestCase("date", "")]
    [TestCase("date", "2015-")]
    [TestCase("date", "2015-13")]
    [TestCase("date", "2015-02-29")]
    [TestCase("date", "2015-W54")]
    [TestCase("date", "2015-366")]
    [TestCase("date", "2015-07-21T12:00")]
    [TestCase("date", "21/07/2015")]
    [TestCase("localtime", "24:00")]
    [TestCase("localtime", "12:60")]
    [TestCase("localtime", "12:")]
    [TestCase("time", "12:00+19:00")]
    [TestCase("localdatetime", "2015-07-21T")]
    [TestCase("datetime", "2015-07-21T12:00[Mars/Olympus]")]
    [TestCase("date", "2015-7")]
    [TestCase("duration", "P")]
    [TestCase("duration", "PT")]
    [TestCase("duration", "1D")]
    [TestCase("duration", "P1H")]
    public void Parse_NoSuchText_IsASyntaxError(string name, string text) =>
        Assert.That(() => Call.Invoke(name, text), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Syntax));

    [Test]
    public void Parse_OffsetThatTheZoneDoesNotHave_IsAnArgumentError() =>
        Assert.That(
            () => Call.Invoke("datetime", "2015-07-21T12:00+05:00[Europe/Paris]"),
            Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Argument));

    [TestCase("localtime", "12:31", "12:31:00")]
    [TestCase("localtime", "12:31:14.500", "12:31:14.5")]
    [TestCase("time", "12:31+01", "12:31:00+01:00")]
    [TestCase("localdatetime", "2024-01-31", "2024-01-31T00:00:00")]
    [TestCase("datetime", "2024-01-31T12:00[europe/paris]", "2024-01-31T12:00:00+01:00[Europe/Paris]")]
    [TestCase("date", "2024-01-31", "2024-01-31")]
    [TestCase("duration", "PT-0.5S", "PT-0.5S")]
    public void ToString_OfTemporalValues_HasSecondsAlways(string name, string text, string expected) =>
        Assert.That(Call.Text("toString", Call.Invoke(name, text)), Is.EqualTo($"'{expected}'"));

    [TestCase("date", "year=1984 week=10 dayOfWeek=3", "1984-03-07")]
    [TestCase("date", "year=1984 quarter=3 dayOfQuarter=45", "1984-08-14")]
    [TestCase("date", "year=1984 ordinalDay=202", "1984-07-20")]
    [TestCase("localtime", "hour=12 minute=31 second=14 millisecond=123 microsecond=456 nanosecond=789", "12:31:14.123456789")]
    [TestCase("datetime", "year=1984 timezone=Europe/Stockholm", "1984-01-01T00:00+01:00[Europe/Stockholm]")]
    [TestCase("datetime", "epochSeconds=1 nanosecond=5", "1970-01-01T00:00:01.000000005Z")]
    [TestCase("datetime", "epochMillis=-1", "1969-12-31T23:59:59.999Z")]
    [TestCase("date", "timezone=Pacific/Auckland", "2024-03-01")]
    [TestCase("duration", "months=1.5", "P1M15DT5H14M33S")]
    [TestCase("duration", "weeks=2.5", "P17DT12H")]
    [TestCase("duration", "quarters=1", "P3M")]
    public void Construct_OfFields_FillsTheRestWithTheFirst(string name, string fields, string expected) =>
        Assert.That(Call.Text(name, Fields(fields)), Is.EqualTo($"'{expected}'"));

    [TestCase("date", "month=1")]
    [TestCase("date", "year=1984 day=2")]
    [TestCase("date", "year=1984 month=2 day=30")]
    [TestCase("date", "year=1984 colour=1")]
    [TestCase("localtime", "minute=5")]
    [TestCase("localtime", "hour=5 second=5")]
    [TestCase("localtime", "hour=1 minute=1 second=1 millisecond=1 nanosecond=1000000")]
    [TestCase("duration", "lustres=1")]
    public void Construct_OfFieldsThatDoNotFit_IsAnArgumentError(string name, string fields) =>
        Assert.That(() => Call.Invoke(name, Fields(fields)), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Argument));

    [TestCase("date", "year=1984 month=1 week=1")]
    [TestCase("date", "year=1984 hour=1")]
    [TestCase("date", "year=1984 timezone=Z")]
    [TestCase("localtime", "hour=1 day=1")]
    public void Construct_OfFieldsThatExcludeEachOther_IsATypeError(string name, string fields) =>
        Assert.That(() => Call.Invoke(name, Fields(fields)), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Type));

    [TestCase("date.truncate", "hour", "date 2024-02-29")]
    [TestCase("date.truncate", "month", "localtime 12:00")]
    [TestCase("localtime.truncate", "month", "localdatetime 2024-02-29")]
    [TestCase("datetime.truncate", "hour", "date 2024-02-29")]
    public void Truncate_ToAUnitThatTheKindsDoNotShare_IsATypeError(string name, string unit, string value) =>
        Assert.That(() => Call.Invoke(name, unit, Samples.Of(value)), Throws.InstanceOf<CypherException>().With.Property(nameof(CypherException.Code)).EqualTo(CypherErrorCode.Type));

    [TestCase("millennium", "2000-01-01T00:00")]
    [TestCase("decade", "2020-01-01T00:00")]
    [TestCase("weekYear", "2024-01-01T00:00")]
    [TestCase("quarter", "2024-01-01T00:00")]
    [TestCase("week", "2024-02-26T00:00")]
    [TestCase("day", "2024-02-29T00:00")]
    [TestCase("hour", "2024-02-29T13:00")]
    [TestCase("millisecond", "2024-02-29T13:05:07.120")]
    public void Truncate_ToAUnit_IsItsFirstMoment(string unit, string expected) =>
        Assert.That(Call.Text("localdatetime.truncate", unit, Call.Invoke("localdatetime", "2024-02-29T13:05:07.120456")), Is.EqualTo($"'{expected}'"));

    [TestCase("duration.between", "date 2024-01-31", "date 2024-03-01", "P1M1D")]
    [TestCase("duration.inDays", "date 2024-01-31", "date 2024-03-01", "P30D")]
    [TestCase("duration.inMonths", "date 2024-03-01", "date 2024-01-31", "P-1M")]
    [TestCase("duration.between", "localdatetime 2018-01-01T12:00", "localdatetime 2018-01-02T10:00", "PT22H")]
    [TestCase("duration.inSeconds", "datetime 2017-10-29T00:00[Europe/Paris]", "datetime 2017-10-29T04:00[Europe/Paris]", "PT5H")]
    [TestCase("duration.between", "date -999999999-01-01", "date +999999999-12-31", "P1999999998Y11M30D")]
    public void Between_TwoValues_CountsCalendarUnitsFirst(string name, string from, string to, string expected) =>
        Assert.That(Call.Text(name, Samples.Of(from), Samples.Of(to)), Is.EqualTo($"'{expected}'"));

    [TestCase("date 1984-01-01", "weekYear", "1983")]
    [TestCase("date 1984-01-01", "week", "52")]
    [TestCase("date 1984-10-11", "dayOfQuarter", "11")]
    [TestCase("date 1984-10-11", "ordinalDay", "285")]
    [TestCase("time 12:31:14.645+01:00", "offsetMinutes", "60")]
    [TestCase("time 12:31+01:00", "timezone", "'+01:00'")]
    [TestCase("datetime 1984-11-11T12:31:14.645[Europe/Stockholm]", "epochMillis", "469020674645")]
    [TestCase("datetime 1984-11-11T12:31:14.645[Europe/Stockholm]", "timezone", "'Europe/Stockholm'")]
    [TestCase("duration P1Y4M10DT1H1M1.111S", "quarters", "5")]
    [TestCase("duration P1Y4M10DT1H1M1.111S", "monthsOfQuarter", "1")]
    [TestCase("duration P1Y4M10DT1H1M1.111S", "milliseconds", "3661111")]
    [TestCase("duration PT-1.5S", "seconds", "-2")]
    public void Component_ByName_AsCypherCounts(string owner, string name, string expected) =>
        Assert.That(ValueAccess.Property(Samples.Of(owner), name).ToString(), Is.EqualTo(expected));

    [Test]
    public void Component_ThatAKindLacks_IsATypeError() =>
        Assert.That(() => ValueAccess.Property(Samples.Of("date 1984-01-01"), "hour"), Throws.InstanceOf<CypherException>());

    [Test]
    public void Now_WithinAStatement_IsOneTime()
    {
        Assert.That(Call.Text("datetime"), Is.EqualTo("'2024-02-29T13:05:07.120Z'"));
        Assert.That(Call.Text("date.transaction", "Pacific/Auckland"), Is.EqualTo("'2024-03-01'"));
        Assert.That(Call.Text("localtime.realtime"), Is.EqualTo("'13:05:07.120'"));
    }

    [Test]
    public void EpochDay_EveryDayOfEightHundredYears_ComesBackFromItsParts()
    {
        var day = new LocalDate(-401, 1, 1).EpochDay;
        var (year, month, dayOfMonth) = (-401, 1, 1);
        var wrong = new List<long>();
        for (; year < 401; day++)
        {
            if (new LocalDate(day).Parts() != (year, month, dayOfMonth) || new LocalDate(year, month, dayOfMonth).EpochDay != day)
            {
                wrong.Add(day);
            }
            if (++dayOfMonth > LocalDate.DaysInMonth(year, month))
            {
                dayOfMonth = 1;
                (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
            }
        }
        Assert.That(wrong, Is.Empty);
    }

    [Test]
    public void WeekOf_FirstAndLastDaysOfYears_AgreesWithTheBaseLibrary()
    {
        for (var year = 1900; year < 2100; year++)
        {
            foreach (var date in new[] { new DateOnly(year, 1, 1), new DateOnly(year, 12, 31) })
            {
                var expected = (System.Globalization.ISOWeek.GetYear(date), System.Globalization.ISOWeek.GetWeekOfYear(date));
                Assert.That(CalendarParts.WeekOf(new LocalDate(date.Year, date.Month, date.Day)), Is.EqualTo(expected), date.ToString("O"));
            }
        }
    }

    // "a=1 b=x" as {a: 1, b: 'x'}.
    private static Value Fields(string text) => Value.OfMap(text.Split(' ').Select(field => field.Split('=')).Select(pair => (pair[0], Number(pair[1]))).ToArray());

    private static Value Number(string text) =>
        long.TryParse(text, out var integer) ? Value.Of(integer)
        : double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? Value.Of(number)
        : Value.Of(text);
}
