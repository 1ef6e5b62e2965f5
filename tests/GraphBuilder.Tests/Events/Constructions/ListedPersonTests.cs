namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Sanctions on people whom nobody names are against the state of which what is said of them tells.</summary>
[TestFixture]
internal sealed class ListedPersonTests
{
    [TestCase("Ottawa a sanctionné trois hommes accusés d'avoir fraudé au Zimbabwe.", "SANCTION CAN > ZWE")]
    [TestCase("L'UE a sanctionné neuf responsables de la censure au Nicaragua.", "SANCTION european-union > NIC")]
    [TestCase("Quatre individus soupçonnés d'ingérence iranienne ont été sanctionnés par Canberra.", "SANCTION AUS > IRN")]
    [TestCase("Des sanctions visant la Birmanie ont été annoncées par Londres.", "SANCTION GBR > MMR")]
    [TestCase("Des sanctions suisses ont été annoncées contre des officiers guinéens.", "SANCTION CHE > GIN")]
    [TestCase("L'Union africaine a donné son feu vert à des sanctions contre des généraux gabonais.", "SANCTION african-union > GAB")]
    public void Sanctions_OnPeopleWithoutName_AreAgainstTheirState(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));

    [TestCase("Oslo a sanctionné cinq personnes accusées d'avoir aidé le Mali et le Tchad.")]
    public void Sanctions_OnPeopleOfWhomMoreStatesAreTold_AreAgainstNone(string text) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith("SANCTION"));
}
