using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Tests.Entities.Authority;

internal sealed class AuthorityFileTests
{
    [Test]
    public void Read_CountryWithEveryKey_HoldsThemTyped()
    {
        var france = Read(
            "countries.txt",
            """
            # a comment
            id: FRA
            type: Country
            name: France
            nameFr: France
            alias: République française
            alias: Hexagone
            gender: f
            wikidata: Q142
            source: ISO 3166-1
            demonym: français française français françaises
            prefix: franco
            capital: paris
            metonym: Élysée
            un: 1945-10-24
            """).Find("FRA")!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(france.Type, Is.EqualTo(EntityType.Country));
            Assert.That(france.Aliases, Is.EqualTo(["République française", "Hexagone"]));
            Assert.That(france.Gender, Is.EqualTo(NameGender.Feminine));
            Assert.That(france.Country, Is.EqualTo("FRA"), "a country is its own");
            Assert.That(france.Demonyms.Single().Forms, Is.EqualTo(["français", "française", "françaises"]));
            Assert.That(france.Prefixes, Is.EqualTo(["franco"]));
            Assert.That(france.Capital, Is.EqualTo("paris"));
            Assert.That(france.Metonyms, Is.EqualTo(["Élysée"]));
            Assert.That(france.UnitedNationsSince, Is.EqualTo(new PartialDate(1945, 10, 24)));
            Assert.That(france.Line, Is.EqualTo(2));
        }
    }

    [Test]
    public void Read_Person_HoldsOfficesWithTheirTimes()
    {
        var blinken = Read(
            "people.txt",
            """
            id: antony-blinken
            type: Person
            name: Antony Blinken
            gender: m
            country: USA
            surname: Blinken
            prominent: yes
            office: secretary of state | USA | 2021-01-26 | 2025-01-20
            office: adviser | USA | |
            """).Find("antony-blinken")!;

        using (Assert.EnterMultipleScope())
        {
            Assert.That(blinken.Prominent, Is.True);
            Assert.That(blinken.Surnames, Is.EqualTo(["Blinken"]));
            Assert.That(blinken.Offices[0], Is.EqualTo(new Office("secretary of state", "USA", new PartialDate(2021, 1, 26), new PartialDate(2025, 1, 20))));
            Assert.That(blinken.Offices[1], Is.EqualTo(new Office("adviser", "USA", null, null)));
        }
    }

    [TestCase("member: GBR 1973-01-01 2020-01-31", "1973-01-01", "2020-01-31")]
    [TestCase("member: GBR 1973", "1973", null)]
    [TestCase("member: GBR", null, null)]
    public void Read_Member_MayLeaveDatesOut(string line, string? from, string? to)
    {
        var member = Read("alliances.txt", "id: european-union\ntype: Alliance\nname: European Union\n" + line).Entries[0].Members.Single();

        Assert.That((member.MemberId, member.From?.ToString(), member.To?.ToString()), Is.EqualTo(("GBR", from, to)));
    }

    [TestCase("id: a\ntype: Place\nname: A\ncolour: red", 4, "the key 'colour' is unknown")]
    [TestCase("id: a\ntype: Place", 1, "the entry has no 'name'")]
    [TestCase("type: Place\nname: A", 1, "the entry has no 'id'")]
    [TestCase("id: a\nname: A", 1, "the entry has no 'type'")]
    [TestCase("id: a\ntype: Town\nname: A", 2, "the type 'Town' is unknown")]
    [TestCase("id: a\ntype: 3\nname: A", 2, "the type '3' is unknown")]
    [TestCase("id: a\ntype: Place\nname: A\nkind: hamlet", 4, "the kind 'hamlet' is unknown")]
    [TestCase("id: a\ntype: Place\nname: A\ngender: n", 4, "the gender 'n' is unknown")]
    [TestCase("id: a\ntype: Country\nname: A\nun: 24/10/1945", 4, "'24/10/1945' is no date")]
    [TestCase("id: a\ntype: Person\nname: A\noffice: king | GBR | soon", 4, "'soon' is no date")]
    [TestCase("id: a\ntype: Person\nname: A\noffice: king", 4, "an office reads")]
    [TestCase("id: a\ntype: Person\nname: A\nprominent: no", 4, "'no' is no answer")]
    [TestCase("id: a\ntype: Country\nname: A\ndemonym: belge belges", 4, "a demonym has 4 forms")]
    [TestCase("id: a\ntype: Alliance\nname: A\nmember: FRA 1949 1950 1951", 4, "a member reads")]
    [TestCase("id: a\ntype: Place\nname: A\nname: B", 4, "'name' is given twice")]
    [TestCase("id: a\ntype: Place\nname:", 3, "'name' has no value")]
    [TestCase("id: a\nPlace", 2, "'Place' has no key")]
    [TestCase("id: b\ntype: Place\nname: B\n\nid: a\ntype: Place\nname: A", 5, "'a' stands after 'b'")]
    public void Read_BrokenForm_SaysWhatAndWhere(string text, int line, string problem)
    {
        var error = Assert.Throws<AuthorityFormatException>(() => Read("places.txt", text));

        Assert.That((error.File, error.Line), Is.EqualTo(("places.txt", line)));
        Assert.That(error.Message, Does.StartWith($"places.txt({line}): {problem}"));
    }

    [Test]
    public void Read_SharedNames_HoldCandidatesDefaultAndCues()
    {
        var rule = Read(
            "shared-names.txt",
            """
            name: Géorgie
            candidates: GEO georgia-us-state
            default: GEO
            cue: georgia-us-state | atlanta trump
            """).SharedNames.Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(rule.CandidateIds, Is.EqualTo(["GEO", "georgia-us-state"]));
            Assert.That(rule.DefaultId, Is.EqualTo("GEO"));
            Assert.That(rule.Cues.Single().Words, Is.EqualTo(["atlanta", "trump"]));
        }
    }

    [TestCase("name: Corée\ncandidates: KOR PRK\ndefault: none", null)]
    [TestCase("name: Corée\ncandidates: KOR PRK\ndefault: KOR", "KOR")]
    public void Read_SharedNameWithoutDefault_IsLeftOpen(string text, string? expected) =>
        Assert.That(Read("shared-names.txt", text).SharedNames[0].DefaultId, Is.EqualTo(expected));

    [TestCase("name: Corée\ncandidates: KOR\ndefault: KOR", 1, "a shared name has")]
    [TestCase("name: Corée\ncandidates: KOR PRK\ndefault: KOR\nrule: none", 4, "the key 'rule' is unknown")]
    [TestCase("name: Corée\ncandidates: KOR PRK\ndefault: KOR\ncue: kim", 4, "a cue reads")]
    public void Read_BrokenSharedName_SaysWhatAndWhere(string text, int line, string problem) =>
        Assert.That(
            () => Read("shared-names.txt", text),
            Throws.TypeOf<AuthorityFormatException>().With.Message.StartsWith($"shared-names.txt({line}): {problem}"));

    [TestCase("iso-3166-1.txt", "FRA France", 1, "'FRA France' is no country")]
    [TestCase("iso-3166-1.txt", "FRA FR France\nDEU DE Germany", 2, "'DEU' stands after 'FRA'")]
    [TestCase("never-merged.txt", "NER NGA\nPRK", 2, "a group has two or more ids")]
    public void Read_BrokenList_SaysWhatAndWhere(string file, string text, int line, string problem) =>
        Assert.That(
            () => Read(file, text),
            Throws.TypeOf<AuthorityFormatException>().With.Message.StartsWith($"{file}({line}): {problem}"));

    [TestCase("2021-01-25", false)]
    [TestCase("2021-01-26", true)]
    [TestCase("2025-12-31", true)]
    [TestCase("2026-01-01", false)]
    public void IsHeldOn_EndKnownByYear_LastsTheWholeYear(string day, bool expected) =>
        Assert.That(
            new Office("king", "GBR", new PartialDate(2021, 1, 26), new PartialDate(2025))
                .IsHeldOn(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
            Is.EqualTo(expected));

    private static AuthorityFile Read(string name, string text) => AuthorityFile.Read([(name, new StringReader(text))]);
}
