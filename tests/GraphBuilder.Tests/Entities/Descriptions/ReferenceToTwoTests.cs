namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>Allies and neighbours, the first and the second, the latter, pairs of states: what stands for somebody is marked.</summary>
[TestFixture]
internal sealed class ReferenceToTwoTests
{
    [TestCase("La Russie a livré des missiles à la Biélorussie. Minsk remercie [son allié=RUS].")]
    [TestCase("Israël a frappé l'Iran. Les États-Unis disent n'avoir pas été prévenus par leur allié.")]
    [TestCase("L'Algérie a rompu avec le Maroc. Alger accuse [son voisin=MAR] d'actes hostiles.")]
    [TestCase("Le Rwanda a fermé sa frontière avec le Burundi. Kigali reproche à [son voisin=BDI] d'abriter des rebelles.")]
    [TestCase("Le Venezuela revendique l'Essequibo. Caracas menace d'annexer ce territoire que son voisin administre.")]
    [TestCase("L'Inde et le Pakistan ont échangé des tirs. New Delhi accuse [son voisin=PAK] d'avoir rompu la trêve.")]
    [TestCase("L'Éthiopie a signé un accord avec le Somaliland. La Somalie accuse son voisin de violer sa souveraineté.")]
    [TestCase("La Corée du Nord a tiré un missile. Séoul appelle [son voisin=PRK] à la retenue.")]
    [TestCase("Pékin a ouvert une enquête contre le Canada. Ottawa n'a pas réagi. La Chine est son deuxième partenaire.")]
    [TestCase("L'Arabie saoudite a réduit sa production. Joe Biden reproche à Riyad d'aider son partenaire russe.")]
    [TestCase("La Thaïlande et le Cambodge se sont affrontés. Bangkok accuse [son voisin=KHM] d'avoir posé des mines.")]
    [TestCase("Antony Blinken a mis en garde ses alliés. L'Otan se réunit jeudi.")]
    [TestCase("Emmanuel Macron cherche à rassurer ses partenaires européens. Berlin reste prudent.")]
    [TestCase("Le Qatar a proposé sa médiation. Doha consulte ses partenaires.")]
    [TestCase("L'Australie achète des sous-marins. Canberra et ses alliés surveillent la Chine.")]
    [TestCase("La Turquie menace d'attaquer les FSD. Washington défend ses alliés kurdes.")]
    [TestCase("Volodymyr Zelensky presse ses alliés de livrer des avions. Le Danemark en a promis six.")]
    [TestCase("Le Maroc et l'Algérie se disputent le Sahara occidental. [Le premier=MAR] y propose une autonomie, [la seconde=DZA] soutient les indépendantistes.")]
    [TestCase("Olaf Scholz a parlé avec Vladimir Poutine. [Ce dernier=vladimir-putin] n'a rien cédé.")]
    [TestCase("La Chine a convoqué l'ambassadeur du Japon. Tokyo proteste. [Ce dernier=JPN] réclame des explications.")]
    [TestCase("La France a expulsé deux diplomates algériens. Alger a renvoyé deux agents français. La première invoque la réciprocité.")]
    [TestCase("Emmanuel Macron a rencontré les dirigeants du G5. Ces derniers ont demandé des armes.")]
    [TestCase("La Pologne a fermé sa frontière avec la Biélorussie. [Celle-ci=BLR] a répliqué en expulsant trois diplomates.")]
    [TestCase("Le Hamas et le Fatah ont signé un accord à Pékin. [Le premier=hamas] gouverne Gaza, [le second=fatah] la Cisjordanie.")]
    [TestCase("Nicolas Maduro a reçu Sergueï Lavrov. [Celui-ci=sergei-lavrov] a promis du blé.")]
    [TestCase("Xi Jinping a appelé Volodymyr Zelensky. [Ce dernier=volodymyr-zelensky] a parlé d'un entretien long.")]
    [TestCase("Keir Starmer a reçu Recep Tayyip Erdogan. [Ce dernier=recep-tayyip-erdogan] a acheté vingt avions.")]
    [TestCase("Les houthis ont libéré l'équipage. L'Arabie saoudite avait négocié avec [ces derniers=houthis].")]
    [TestCase("La Serbie et le Kosovo se sont engagés à Ohrid. [La première=SRB] refuse de signer le texte.")]
    [TestCase("Isaias Afwerki a reçu Abiy Ahmed. [Le second=abiy-ahmed] veut un accès à la mer.")]
    [TestCase("La Suède et la Finlande ont rejoint l'Otan. [La première=SWE] y est entrée en mars, [la seconde=FIN] un an plus tôt.")]
    [TestCase("Lula a reçu Emmanuel Macron à Belém. [Le second=emmanuel-macron] a décoré un chef indigène.")]
    [TestCase("Giorgia Meloni a rencontré Ursula von der Leyen. [Cette dernière=ursula-von-der-leyen] a promis des fonds.")]
    [TestCase("L'Égypte s'oppose à l'Éthiopie au sujet du barrage. [Celle-ci=ETH] a commencé à le remplir.")]
    [TestCase("Les États-Unis et le Royaume-Uni ont frappé Hodeida. Les houthis menacent [les deux alliés=GBR USA].")]
    [TestCase("Londres et Washington ont bombardé des sites au Yémen. Téhéran a condamné le raid. La Turquie reproche aux [deux puissances=GBR USA] leur brutalité.")]
    [TestCase("La Grèce accuse la Turquie d'avoir violé son espace aérien. Athènes exige que [son voisin=TUR] s'explique.")]
    [TestCase("Le Pérou a expulsé l'ambassadeur du Mexique. Lima reproche à Mexico son ingérence. [Les deux pays=MEX PER] avaient déjà réduit leurs relations.")]
    [TestCase("Paris, Berlin et Varsovie se sont concertés. [Les trois capitales=DEU FRA POL] veulent produire des obus.")]
    [TestCase("Le Liban et Israël ont fixé leur frontière maritime. [Les deux voisins=ISR LBN] restent en état de guerre.")]
    [TestCase("L'Arménie et l'Azerbaïdjan se disputent une route. La Suède, dont le Premier ministre, Ulf Kristersson, a reçu mardi Recep Tayyip Erdogan, a demandé aux [deux voisins=ARM AZE] de reprendre les pourparlers.")]
    [TestCase("La Thaïlande et le Cambodge se disputent un temple. L'Indonésie s'en inquiète. Le président indonésien, Prabowo Subianto, a appelé [les deux pays=KHM THA] au calme.")]
    [TestCase("Des soldats français sont présents au Niger. Paris veut rester dans [ce pays=NER].")]
    [TestCase("Le Royaume-Uni a envoyé des instructeurs britanniques au Kenya. Londres entretient une base dans [ce pays=KEN].")]
    [TestCase("Rishi Sunak a reçu Olaf Scholz. Le premier vote a eu lieu lundi. [Les deux dirigeants=olaf-scholz rishi-sunak] ont parlé de défense.")]
    [TestCase("La Norvège et l'Espagne ont reconnu la Palestine. La première réunion aura lieu à Oslo.")]
    [TestCase("Emmanuel Macron est le premier à avoir appelé Bassirou Diomaye Faye. [Le chef de l'État français=emmanuel-macron] [l'=bassirou-diomaye-faye]a félicité.")]
    public void Link_OneOfTwo_FindsTheMarkedReferencesAndNoOthers(string marked)
    {
        var report = MarkedText.Parse(marked);
        Assert.That(MarkedText.Of(Analysis.Link(report.Text), report.Text), Is.EqualTo(report.References));
    }
}
