using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Tests.Entities.Authority;

internal sealed class AuthorityValidatorTests
{
    private const string Countries = """
        id: COD
        type: Country
        name: DR Congo
        nameFr: RD Congo
        demonym: congolais congolaise congolais congolaises
        capital: kinshasa

        id: COG
        type: Country
        name: Republic of the Congo
        nameFr: Congo

        id: FRA
        type: Country
        name: France
        wikidata: Q142
        prefix: franco
        capital: paris
        metonym: Élysée
        """;

    private const string Places = """
        id: elysee-palace
        type: Place
        name: Élysée
        country: FRA

        id: kinshasa
        type: Place
        name: Kinshasa
        country: COD

        id: paris
        type: Place
        name: Paris
        country: FRA
        """;

    [Test]
    public void Check_SoundData_HasNoProblem() => Assert.That(Check(), Is.Empty);

    [TestCase("id: paris\ntype: Place\nname: Lutèce", "the id 'paris' is taken by places.txt(11)")]
    [TestCase("id: Lyon\ntype: Place\nname: Lyon", "the id 'Lyon' is no slug; write 'lyon'")]
    [TestCase("id: QQQ\ntype: Country\nname: Nowhere", "the id 'QQQ' is no slug")]
    [TestCase("id: lyon\ntype: Place\nname: Lyon\ncountry: FRX", "the country 'FRX' of 'lyon' is no ISO 3166-1 alpha-3 code")]
    [TestCase("id: lyon\ntype: Place\nname: Lyon\nwikidata: 456", "'456' of 'lyon' is no Wikidata item")]
    [TestCase("id: lyon\ntype: Place\nname: Lyon\nwikidata: Q142", "the Wikidata item Q142 of 'lyon' is also that of 'FRA'")]
    [TestCase("id: nato\ntype: Alliance\nname: NATO\nmember: BEL", "the member 'BEL' of 'nato' has no entry")]
    [TestCase("id: nato\ntype: Alliance\nname: NATO\nseat: brussels", "the seat 'brussels' of 'nato' has no entry")]
    [TestCase("id: nato\ntype: Alliance\nname: NATO\nseat: FRA", "the seat 'FRA' of 'nato' is a Country; it has to be a Place")]
    [TestCase("id: shape\ntype: Alliance\nname: SHAPE\nparent: nato", "the parent 'nato' of 'shape' has no entry")]
    [TestCase("id: x\ntype: Person\nname: X\noffice: king | BEL | 2020 | 2021", "the holder of the office 'BEL' of 'x' has no entry")]
    [TestCase("id: x\ntype: Person\nname: X\noffice: king | FRA | 2021 | 2020-12-31", "the office king of 'x' ends 2020-12-31, before it starts 2021")]
    [TestCase("id: nato\ntype: Alliance\nname: NATO\nmember: FRA 1966 1949", "the membership of FRA of 'nato' ends 1949, before it starts 1966")]
    [TestCase("id: lyon\ntype: Place\nname: Lyon\nun: 1945", "'lyon' is in the United Nations since 1945; write the day")]
    [TestCase("id: brazza\ntype: Place\nname: Brazza\nalias: CONGO", "'congo' of 'brazza' is also claimed by 'COG'")]
    [TestCase("id: x\ntype: Bloc\nname: Congolaise", "'congolaise' of 'x' is also claimed by 'COD'")]
    [TestCase("id: x\ntype: Bloc\nname: X\nprefix: franco", "'franco' of 'x' is also claimed by 'FRA'")]
    [TestCase("id: x\ntype: Organization\nname: X\nacronym: paris", "'paris' of 'x' is also claimed by 'paris'")]
    public void Check_OneDefect_IsReported(string entry, string problem)
    {
        var problems = Check(("other.txt", entry));

        Assert.That(problems, Has.Count.EqualTo(1));
        Assert.That(problems[0].ToString(), Does.StartWith($"other.txt(1): {problem}"));
    }

    [TestCase("id: x\ntype: Person\nname: X Paris\nsurname: Paris")]
    [TestCase("id: x\ntype: Person\nname: X\noffice: king | FRA | 2020-05-03 | 2020")]
    public void Check_SurnameOfAPlaceAndYearOfAnEnd_AreNoProblem(string entry) => Assert.That(Check(("other.txt", entry)), Is.Empty);

    [Test]
    public void Check_SharedNameWithRule_IsNoProblem() =>
        Assert.That(
            Check(
                ("other.txt", "id: brazza\ntype: Place\nname: Brazza\nalias: Congo"),
                ("shared-names.txt", "name: Congo\ncandidates: COG brazza\ndefault: COG")),
            Is.Empty);

    [TestCase("name: Congo\ncandidates: COG COD\ndefault: FRA", "'FRA' is no candidate for 'Congo'")]
    [TestCase("name: Congo\ncandidates: COG COD\ndefault: none\ncue: FRA | goma", "'FRA' is no candidate for 'Congo'")]
    [TestCase("name: Congo\ncandidates: COG COX\ndefault: COG", "the candidate 'COX' for 'Congo' has no entry")]
    [TestCase("name: Congo\ncandidates: COG COD\ndefault: COG\ncue: COD | Goma", "the cue 'Goma' for 'Congo' is not folded; write 'goma'")]
    public void Check_RuleWithoutItsEntities_IsReported(string rule, string problem) =>
        Assert.That(Check(("shared-names.txt", rule)).Single().ToString(), Does.StartWith($"shared-names.txt(1): {problem}"));

    [Test]
    public void Check_TwoRulesForOneName_AreReported() =>
        Assert.That(
            Check(("shared-names.txt", "name: Congo\ncandidates: COG COD\ndefault: COG\n\nname: congo\ncandidates: COG COD\ndefault: COD"))
                .Single().ToString(),
            Does.StartWith("shared-names.txt(5): 'congo' has a rule already"));

    [Test]
    public void Check_NeverMergedPairWithOneName_IsReportedEvenForASeat()
    {
        var problems = Check(
            ("other.txt", "id: east-paris\ntype: Place\nname: Élysée\ncountry: FRA"),
            ("never-merged.txt", "FRA east-paris"),
            ("shared-names.txt", "name: Élysée\ncandidates: east-paris elysee-palace\ndefault: elysee-palace"));

        Assert.That(problems.Single().Message, Does.StartWith("'elysee' would merge 'east-paris' with 'FRA'"));
    }

    [Test]
    public void Check_NeverMergedIdWithoutEntry_IsReported() =>
        Assert.That(Check(("never-merged.txt", "FRA BEL")).Single().Message, Does.StartWith("'BEL' has no entry"));

    private static IReadOnlyList<AuthorityProblem> Check(params (string Name, string Text)[] more)
    {
        (string Name, string Text)[] basis =
        [
            ("iso-3166-1.txt", "COD CD DR Congo\nCOG CG Congo\nFRA FR France"),
            ("countries.txt", Countries),
            ("places.txt", Places),
        ];
        return AuthorityValidator.Check(AuthorityFile.Read(basis.Concat(more).Select(file => (file.Name, (TextReader)new StringReader(file.Text)))));
    }
}
