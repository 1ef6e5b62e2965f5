namespace GraphBuilder.Tests.Events.Constructions;

/// <summary>What is denied, refused or not done, with the scope of the negation.</summary>
[TestFixture]
internal sealed class NegationTests
{
    [TestCase("La Hongrie ne soutient pas l'Ukraine.", "SUPPORT HUN > UKR negated")]
    [TestCase("Le Vietnam n'a pas encore condamné la Birmanie.", "ACCUSE VNM > MMR negated")]
    [TestCase("Ni l'Inde ni le Brésil n'ont condamné la Russie.", "ACCUSE BRA+IND > RUS negated")]
    [TestCase("La Suisse refuse de livrer des munitions à l'Ukraine.", "REJECT CHE > UKR")]
    [TestCase("La Turquie a refusé de condamner la Russie.", "REJECT TUR > RUS")]
    [TestCase("Le Portugal a décliné l'invitation de la Russie.", "REJECT PRT > RUS")]
    [TestCase("Le Portugal s'est abstenu de critiquer l'Angola.", "ACCUSE PRT > AGO negated")]
    [TestCase("L'Autriche s'est opposée à l'adhésion de la Roumanie à l'espace Schengen.", "REJECT AUT > ROU")]
    [TestCase("L'Autriche oppose son veto à l'entrée de la Bulgarie dans l'espace Schengen.", "REJECT AUT > BGR")]
    [TestCase("Le Chili a rejeté les accusations de la Bolivie.", "REJECT CHL > BOL")]
    [TestCase("Le Chili a rejeté catégoriquement les accusations boliviennes.", "REJECT CHL > BOL")]
    [TestCase("Le Chili a rejeté la demande bolivienne d'un accès à la mer.", "REJECT CHL > BOL")]
    [TestCase("L'Éthiopie a rejeté la médiation proposée par l'Égypte.", "REJECT ETH > EGY")]
    [TestCase("Israël a rejeté l'offre de trêve du Hamas.", "REJECT ISR > hamas")]
    [TestCase("Le Hamas a dit non à la proposition israélienne.", "REJECT hamas > ISR")]
    [TestCase("Téhéran a opposé une fin de non-recevoir à la demande de Berlin.", "REJECT IRN > DEU")]
    [TestCase("Le Japon n'enverra pas de troupes en Irak.", "MOBILIZE JPN > IRQ future+negated")]
    [TestCase("La Pologne a renoncé à livrer des chasseurs à l'Ukraine.", "CONCEDE POL > UKR")]
    [TestCase("Le Nigeria s'est gardé de condamner le Niger.", "ACCUSE NGA > NER negated")]
    [TestCase("« Nous n'avons pas bombardé la Libye », a assuré Abdel Fattah al-Sissi.", "ASSAULT EGY > LBY negated")]
    [TestCase("Le Canada n'a plus d'ambassadeur en Iran et n'a pas levé ses sanctions contre Téhéran.", "CONCEDE CAN > IRN negated")]
    [TestCase("Le Ghana boude le sommet organisé par la Côte d'Ivoire.", "REJECT GHA > CIV")]
    [TestCase("La Turquie n'a pas interrompu sa collaboration avec la Russie.", "COOPERATE RUS+TUR")]
    [TestCase("Les États-Unis n'ont, à ce jour, sanctionné aucune entreprise chinoise.", "SANCTION USA > CHN negated")]
    [TestCase("Le Vietnam n'a jamais condamné la Russie.", "ACCUSE VNM > RUS negated")]
    [TestCase("Ni Pékin ni Moscou n'ont reconnu les talibans.", "SUPPORT CHN+RUS > taliban negated")]
    [TestCase("Le Kenya n'a toujours pas reconnu le Kosovo.", "SUPPORT KEN > XKX negated")]
    [TestCase("L'Iran n'a, jusqu'à présent, pas attaqué Israël.", "ASSAULT IRN > ISR negated")]
    [TestCase("Le Brésil n'a pas cessé de critiquer Israël.", "ACCUSE BRA > ISR")]
    [TestCase("La Bulgarie ne livrera pas de missiles à l'Ukraine.", "AGREE BGR > UKR future+negated")]
    [TestCase("La Serbie n'a guère soutenu l'Ukraine.", "SUPPORT SRB > UKR negated")]
    public void Event_Denied_IsNegatedOrRejected(string text, string expected) => Assert.That(FrenchNews.Candidates(text), Has.Member(expected));
}
