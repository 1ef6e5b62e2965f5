namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>Where several states or persons are in play: what decides between them, and what is left open because nothing does.</summary>
[TestFixture]
internal sealed class ReferenceByEvidenceTests
{
    // Groups of states: a row, one verb, or what the article speaks of most.
    [TestCase("Le Pérou et l'Équateur ont rouvert leur frontière. [Les deux pays andins=ECU PER] veulent relancer le commerce.")]
    [TestCase("La Finlande a pris la parole. Le Portugal s'est tu. La Hongrie se méfie du soutien de l'Autriche. La Slovaquie n'a pas répondu. Les deux capitales n'ont rien dit.")]
    [TestCase("Le Togo a proposé sa médiation au Burkina Faso et à la Côte d'Ivoire. [Les deux voisins=BFA CIV] se retrouveront à Lomé.")]
    [TestCase("Oman joue le rôle de médiateur. L'Arabie saoudite et l'Iran ont échangé des messages. [Les deux puissances=IRN SAU] ne se parlent plus directement.")]
    [TestCase("Sous l'égide du Kenya, l'Ouganda et le Soudan du Sud ont négocié à Nairobi. [Les deux parties=SSD UGA] ont signé une trêve.")]
    [TestCase("La médiation suisse a réuni la Géorgie et la Russie. [Les deux camps=GEO RUS] ont refusé le texte.")]
    [TestCase("Félix Tshisekedi et son rival Moïse Katumbi ont été reçus à Luanda. L'Angola veut une trêve. [Les deux parties=felix-tshisekedi moise-katumbi] ont signé.")]
    [TestCase("Edmundo González et son adversaire Nicolás Maduro se proclament vainqueurs. Le Brésil et la Colombie s'inquiètent. [Les deux camps=edmundo-gonzalez-urrutia nicolas-maduro] manifestent.")]
    // Those who fight each other are named against each other: who arms, hosts or warns one of them is no side of the war.
    [TestCase("Les Émirats arabes unis arment les Forces de soutien rapide, selon l'ONU. Les deux camps ont violé la trêve.")]
    [TestCase("[L'armée soudanaise=SDN] bombarde les positions des Forces de soutien rapide, que les Émirats arabes unis équipent. [Les deux camps=SDN rapid-support-forces] ont violé la trêve.")]
    [TestCase("Le sommet s'ouvre. La presse attend. Le Kenya a reçu le Soudan du Sud. Les deux camps se parleront demain.")]
    [TestCase("L'Inde affronte le Pakistan depuis mardi. Le Sri Lanka s'inquiète. [Les deux camps=IND PAK] ont mobilisé.")]
    [TestCase("La guerre du Tigré oppose l'Éthiopie à l'Érythrée. [Les deux ennemis=ERI ETH] se sont parlé.")]
    [TestCase("Le Hamas et Israël ont échangé des prisonniers. Le Qatar remercie [les deux camps=ISR hamas].")]
    [TestCase("Le Rwanda arme le M23. La RDC riposte. [Les deux belligérants=COD m23] ont promis une trêve.")]
    [TestCase("Oslo et Berne ont annoncé des pourparlers entre les deux belligérants au Yémen.")]
    // Plurals without a number: the only two persons that something binds.
    [TestCase("Emmanuel Macron a reçu William Ruto. [Les présidents=emmanuel-macron william-ruto] ont parlé de la dette.")]
    [TestCase("Giorgia Meloni et Kyriakos Mitsotakis se sont vus à Rome. [Les dirigeants=giorgia-meloni kyriakos-mitsotakis] ont évoqué les migrants.")]
    [TestCase("Paul Kagame, Yoweri Museveni et William Ruto étaient à Arusha. Les dirigeants ont signé un traité.")]
    // Neighbours.
    [TestCase("Le Cambodge et le Laos ont tracé leur frontière. [Le voisin laotien=LAO] a tenu parole.")]
    [TestCase("Le Vietnam renforce sa marine. Hanoï redoute [son puissant voisin chinois=CHN].")]
    [TestCase("Le Bangladesh a protesté contre l'Inde. Dacca reproche à [son grand voisin=IND] de fermer les vannes.")]
    [TestCase("Le Tchad a réagi à la décision du Soudan de fermer la frontière avec [son voisin=TCD].")]
    // Regions.
    [TestCase("La Chine a prêté deux milliards à la Zambie. [Le pays africain=ZMB] ne pouvait plus payer.")]
    [TestCase("L'Allemagne a vendu des chars à l'Indonésie. [Le pays asiatique=IDN] en recevra cent.")]
    // The bare organ of a state.
    [TestCase("Le Danemark et la Suède ont ouvert une enquête. [La police suédoise=SWE] a fouillé un navire. [La police=SWE] n'a trouvé aucune arme.")]
    [TestCase("Trois hommes ont franchi la frontière polonaise. [L'armée=POL] les a arrêtés.")]
    [TestCase("La Russie bombarde Kharkiv. L'Ukraine frappe Belgorod. « L'armée tiendra », a dit un habitant.")]
    [TestCase("[La partie marocaine=MAR] a remercié l'Espagne.")]
    [TestCase("[L'État burundais=BDI] a saisi les comptes de l'opposant.")]
    [TestCase("La Chambre a reconnu un État palestinien.")]
    [TestCase("Le gouverneur a signé dans l'État américain de Géorgie.")]
    // Adjectives that two states share.
    [TestCase("À Brazzaville, Denis Sassou-Nguesso a réuni ses ministres. [Le gouvernement congolais=COG] veut réduire la dette.")]
    [TestCase("Le M23 a repris l'offensive près de Goma. [L'armée congolaise=COD] recule.")]
    [TestCase("Kinshasa et Brazzaville ont signé un accord. Le gouvernement congolais remercie la France.")]
    [TestCase("À Séoul, [le gouvernement coréen=KOR] a convoqué l'ambassadeur de Russie.")]
    [TestCase("Pyongyang a lancé un satellite. [L'armée coréenne=PRK] promet d'autres tirs.")]
    // Who says a quotation.
    [TestCase("Mohamed Bazoum a déclaré que la trêve tenait. Le Mali et la France démentent. « Rien ne changera », a-t-[il=mohamed-bazoum] dit.")]
    [TestCase("Viktor Orban a affirmé que le gaz arriverait. La Slovaquie refuse. « [Nous=HUN] paierons », a-t-[il=viktor-orban] ajouté.")]
    [TestCase("Maia Sandu a dénoncé un complot. L'Ukraine s'en inquiète. « Nos institutions tiennent », a-t-[elle=maia-sandu] assuré.")]
    [TestCase("Un diplomate estime que Paris cédera. « Les équipes travaillent », assure-t-il.")]
    [TestCase("Salva Kiir a quitté Juba. Selon Musalia Mudavadi, « [il=salva-kiir] viendra à Nairobi ».")]
    // Pronouns before their noun, behind "affirme que", in a relative clause; and empty ones.
    [TestCase("Alors qu'[elle=sviatlana-tsikhanouskaya] quittait Vilnius, Svetlana Tikhanovskaïa a appelé à de nouvelles sanctions.")]
    [TestCase("M. Machar affirme qu'[il=riek-machar] viendra. Riek Machar vit en exil.")]
    [TestCase("Kampala accuse Kigali d'armer le M23, qu'[il=UGA] considère comme un groupe terroriste.")]
    [TestCase("Lusaka accuse Harare de financer les FDLR, qu'[il=ZMB] juge dangereuses.")]
    [TestCase("Emmerson Mnangagwa assure qu'[il=emmerson-mnangagwa] quittera le pouvoir.")]
    [TestCase("Dans un rapport, il est précisé que la Serbie n'a livré aucune arme.")]
    [TestCase("Il est reproché à la Biélorussie d'avoir poussé des migrants vers la Lettonie.")]
    // A capital, a paper and a channel by what they are.
    [TestCase("Le Népal est en fête. Un défilé traverse [la capitale=kathmandu].")]
    [TestCase("La presse du Laos se tait. [La capitale laotienne=vientiane] reste calme, la capitale de la province aussi.")]
    [TestCase("Le Figaro a enquêté, CNN aussi. [Le quotidien=le-figaro] cite un juge. [La chaîne=cnn] refuse.")]
    [TestCase("À Katmandou, [la population népalaise=NPL] attend.")]
    // What is said of a name is no reference of its own.
    [TestCase("Moussa Faki a rencontré Ousmane Sonko, le leader du parti au pouvoir, à Dakar.")]
    [TestCase("Selon le ministre soudanais des Affaires étrangères, Moharram Idriss Tarek, la trêve tient.")]
    public void Link_SeveralInPlay_FindsTheMarkedReferencesAndNoOthers(string marked)
    {
        var report = MarkedText.Parse(marked);
        Assert.That(MarkedText.Of(Analysis.Link(report.Text), report.Text), Is.EqualTo(report.References));
    }
}
