namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>Troops and arms that are moved, shown, tested or withdrawn, told by bare nouns, by what others see of them, and by what they are moved for. Each row a text and an event of it.</summary>
[TestFixture]
internal sealed class ArmsMovedTests
{
    [TestCase("La marine turque procède à des manœuvres en mer Égée.", "MOBILIZE TUR")]
    [TestCase("La marine indienne compte effectuer des manoeuvres de combat dans le golfe du Bengale.", "MOBILIZE IND future")]
    [TestCase("L'armée algérienne a effectué des exercices près d'Oran.", "MOBILIZE DZA")]
    [TestCase("L'armée bélarusse a simulé une attaque contre la Lituanie.", "MOBILIZE BLR > LTU")]
    [TestCase("Quelque 3 000 soldats turcs sont basés en Libye.", "MOBILIZE TUR > LBY")]
    [TestCase("Le Danemark prévoit d'envoyer 600 soldats en Estonie.", "MOBILIZE DNK > EST future")]
    [TestCase("La Suède a déployé des hélicoptères en Islande.", "MOBILIZE SWE > ISL")]
    [TestCase("Deux destroyers britanniques ont traversé le détroit de Taïwan.", "MOBILIZE GBR")]
    [TestCase("Les avions de combat indiens ont simulé des frappes contre le Pakistan.", "MOBILIZE IND > PAK")]
    [TestCase("Des manœuvres turques autour de Chypre ont débuté lundi.", "MOBILIZE TUR > CYP")]
    public void Exercise_OrPosting_MovesArms(string text, string expected) => Expect(text, expected);

    [TestCase("Le ministère japonais de la Défense a repéré trois navires russes près de l'île.", "MOBILIZE RUS > JPN")]
    [TestCase("La Norvège a détecté deux bombardiers russes.", "MOBILIZE RUS > NOR")]
    [TestCase("La Corée du Sud a fait décoller des chasseurs pour intercepter des avions chinois.", "MOBILIZE KOR > CHN")]
    [TestCase("Le Royaume-Uni a déployé une frégate pour surveiller un navire russe.", "MOBILIZE GBR > RUS")]
    [TestCase("Les Philippines ont dépêché des navires pour dissuader la Chine.", "MOBILIZE PHL > CHN")]
    public void Arms_ThatAreSeenOrMet_AreMovedAgainstTheOther(string text, string expected) => Expect(text, expected);

    [TestCase("Le retrait militaire espagnol d'Irak a été achevé en mai.", "RETREAT ESP > IRQ")]
    [TestCase("Le ministre Benny Gantz a quitté le gouvernement mardi.", "RETREAT benny-gantz")]
    [TestCase("Les rebelles du M23 se sont retirés de Goma.", "RETREAT m23 > COD")]
    [TestCase("Le Hezbollah s'est retiré de Homs.", "RETREAT hezbollah > SYR")]
    [TestCase("Echange de prisonniers entre l'Ouganda et le Soudan du Sud lundi.", "RETREAT SSD+UGA")]
    public void Withdrawal_OrExchange_IsToldByItsNoun(string text, string expected) => Expect(text, expected);

    [TestCase("Maurice Kamto appelle à la grève jusqu'à ce que Paul Biya démissionne.", "RETREAT paul-biya")]
    [TestCase("Le départ des forces espagnoles du Mali vers le Sénégal a commencé, notent les autorités.", "RETREAT ESP > SEN")]
    public void WhatIsWaitedForOrWhereTheyGo_IsNoWithdrawal(string text, string wrong) => Assert.That(FrenchNews.Candidates(text), Has.None.StartsWith(wrong));

    private static void Expect(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
