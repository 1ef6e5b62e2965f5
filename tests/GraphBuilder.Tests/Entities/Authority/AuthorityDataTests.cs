using System.Diagnostics;
using GraphBuilder.Entities;
using GraphBuilder.Entities.Authority;

namespace GraphBuilder.Tests.Entities.Authority;

/// <summary>The data that the program ships with.</summary>
internal sealed class AuthorityDataTests
{
    private static readonly AuthorityFile Data = Read();

    [Test]
    public void Data_HasNoProblem() => Assert.That(string.Join('\n', AuthorityValidator.Check(Data)), Is.Empty);

    [Test]
    public void Data_Countries_AreThe193MembersOfTheUnitedNationsAndOthers()
    {
        var countries = Data.Entries.Where(entry => entry.Type == EntityType.Country).ToList();

        Assert.That(countries.Count(country => country.UnitedNationsSince is not null), Is.EqualTo(193));
        Assert.That(countries.Select(country => country.Id), Is.SupersetOf(["TWN", "PSE", "XKX", "VAT"]));
    }

    [Test]
    public void Data_MembersOfTheUnitedNations_HaveFrenchNameGenderDemonymAndCapital()
    {
        var incomplete = Data.Entries.Where(entry => entry.UnitedNationsSince is not null
            && (entry.NameFr is null || entry.Gender is null || entry.Demonyms.Count == 0 || entry.Capital is null));

        Assert.That(incomplete.Select(entry => entry.Id), Is.Empty);
    }

    [Test]
    public void Data_IsoCountries_AreThe249CodesAndKosovo() => Assert.That(Data.IsoCountries, Has.Count.EqualTo(250));

    [TestCase(100, EntityType.Place)]
    [TestCase(60, EntityType.Alliance)]
    [TestCase(400, EntityType.Person)]
    [TestCase(150, EntityType.GovernmentBody, EntityType.Company, EntityType.Media, EntityType.ArmedGroup)]
    public void Data_OtherEntities_CoverTheField(int least, params EntityType[] types) =>
        Assert.That(
            Data.Entries.Count(entry => types.Contains(entry.Type) && entry.Kind != PlaceKind.Capital),
            Is.AtLeast(least));

    [TestCase("NER", "nigérien")]
    [TestCase("NGA", "nigérian")]
    [TestCase("DOM", "dominicain")]
    [TestCase("DMA", "dominiquais")]
    [TestCase("GNQ", "équato-guinéen")]
    [TestCase("PRK", "nord-coréen")]
    [TestCase("SSD", "sud-soudanais")]
    public void Data_DemonymOfALookAlike_BelongsToOneCountry(string id, string adjective) =>
        Assert.That(
            Data.Entries.Where(entry => entry.Demonyms.Any(demonym => demonym.Forms.Contains(adjective))).Select(entry => entry.Id),
            Is.EqualTo([id]));

    [Test]
    public void Read_WholeData_IsQuick()
    {
        var watch = Stopwatch.StartNew();
        Read();

        // A twentieth of a second on an idle machine; the bound leaves room for a busy one.
        Assert.That(watch.ElapsedMilliseconds, Is.LessThan(1000));
    }

    private static AuthorityFile Read() => AuthorityFile.Read(
        ShippedFiles.Instance.List("data/authority")
            .Where(path => path.EndsWith(".txt", StringComparison.Ordinal))
            .Select(path => (Path.GetFileName(path), ShippedFiles.Instance.OpenText(path))));
}
