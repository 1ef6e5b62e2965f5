namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What somebody says with <i>nous</i>: his words are his own act, his deeds are those of whom he speaks for.</summary>
[TestFixture]
internal sealed class FirstPersonTests
{
    [TestCase("« Nous exhortons le Pakistan à rouvrir ses routes », a déclaré le président afghan Ashraf Ghani.", "REQUEST ashraf-ghani > PAK")]
    [TestCase("« Nous condamnons cette agression de l'Érythrée », a affirmé Abiy Ahmed, Premier ministre de l'Éthiopie.", "ACCUSE abiy-ahmed > ERI")]
    [TestCase("« Nous soutenons l'Irlande », a ajouté Pedro Sanchez.", "SUPPORT pedro-sanchez > IRL")]
    [TestCase("« Nous rejetons les accusations du Kosovo », a répondu le président serbe Aleksandar Vucic.", "REJECT aleksandar-vucic > XKX")]
    [TestCase("« Nous avons livré des chars au Maroc », a déclaré le ministre brésilien de la Défense.", "AID BRA > MAR|COOPERATE BRA+MAR")]
    public void We_InAQuotation_IsTheSpeakerInWordsAndHisStateInDeeds(string text, string expected) =>
        Assert.That(FrenchNews.Candidates(text).Intersect(expected.Split('|')), Is.Not.Empty);
}
