namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Who asks to join an organisation and who is asked in: each row a sentence and the one event that has to be among those found in it.</summary>
[TestFixture]
internal sealed class MembershipTests
{
    [TestCase("La Moldavie et la Géorgie ont déposé leur demande d'adhésion à l'Otan.", "REQUEST GEO+MDA > nato")]
    [TestCase("L'Otan compte trente membres. La Moldavie et la Géorgie ont demandé leur adhésion en avril.", "REQUEST GEO+MDA > nato")]
    [TestCase("L'Éthiopie a été invitée à rejoindre les Brics.", "AGREE brics > ETH")]
    [TestCase("La Serbie est invitée à adhérer à l'Union européenne.", "AGREE european-union > SRB")]
    [TestCase("L'Otan compte 32 membres. L'Ukraine a présenté sa candidature en mai.", "REQUEST UKR > nato")]
    public void Member_AsksOrIsAsked(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
