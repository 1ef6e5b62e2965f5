using GraphBuilder.Entities;

namespace GraphBuilder.Tests.Entities;

/// <summary>Persons that the authority file does not have: what belongs to their names, and who is left out.</summary>
[TestFixture]
internal sealed class NewPersonTests
{
    [TestCase("Assassinat de Robert Kabongo à Goma", "robert-kabongo")]
    [TestCase("Libération d'Ana Kelemen à Budapest", "ana-kelemen")]
    [TestCase("Hier, l'Israélo-Américain Samuel Kantor est rentré.", "samuel-kantor")]
    public void Link_WordBeforeTheName_DoesNotBelongToIt(string text, string id) =>
        Assert.That(Persons(text), Is.EqualTo(new[] { id }));

    [TestCase("« La guerre est là », dit Viktor, 34 ans.")]
    [TestCase("Pour Mathilde, tout a changé depuis mardi.")]
    public void Link_FirstNameAlone_IsLeftOut(string text) => Assert.That(Persons(text), Is.Empty);

    [TestCase("Le ministre zambien de l'Administration du Territoire a parlé.")]
    [TestCase("La ministre des Collectivités et de la Sécurité Nationale a parlé.")]
    public void Link_WhatAMinisterLooksAfter_IsNoName(string text) =>
        Assert.That(Analysis.Link(text, "2019-03-12").Entities.Where(entity => entity.Type is EntityType.Organization or EntityType.Place or EntityType.GovernmentBody), Is.Empty);

    [TestCase("Le Drian en visite à Alger", "jean-yves-le-drian")]
    [TestCase("Hier, Le Pen a réagi.", "marine-le-pen")]
    public void Link_LastNameWithParticle_IsThePerson(string text, string id) => Assert.That(Persons(text), Is.EqualTo(new[] { id }));

    private static IEnumerable<string> Persons(string text) =>
        Analysis.Link(text, "2019-03-12").Entities.Where(entity => entity.Type == EntityType.Person).Select(entity => entity.Id);
}
