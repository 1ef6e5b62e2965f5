namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>Opponents, armed groups, parties and organisations by what they are: what stands for somebody is marked.</summary>
[TestFixture]
internal sealed class ReferenceOfGroupsTests
{
    [TestCase("L'opposant ougandais Bobi Wine a été placé en résidence surveillée. [Le chef de l'opposition=bobi-wine] devait tenir un meeting. [Il=bobi-wine] accuse Yoweri Museveni de fraude.")]
    [TestCase("Le chef de l'opposition sénégalaise, Ousmane Sonko, a été arrêté. [L'opposant=ousmane-sonko] dénonce un complot. Son rival Macky Sall ne s'est pas exprimé.")]
    [TestCase("Maria Corina Machado a quitté la clandestinité. [La cheffe de l'opposition vénézuélienne=maria-corina-machado] a été arrêtée puis relâchée. Nicolas Maduro a nié.")]
    [TestCase("Succès Masra est rentré à N'Djamena. [L'opposant tchadien=succes-masra] affrontera Mahamat Idriss Déby. [Les deux hommes=succes-masra mahamat-deby] s'étaient réconciliés à Kinshasa.")]
    [TestCase("Bola Tinubu a battu Atiku Abubakar. [Son adversaire=atiku-abubakar] a saisi la justice.")]
    [TestCase("Le leader de l'opposition turque, Kemal Kiliçdaroglu, a reconnu sa défaite. [Il=kemal-kilicdaroglu] reste à la tête de son parti. Recep Tayyip Erdogan a moqué [son rival=kemal-kilicdaroglu].")]
    [TestCase("Raila Odinga a appelé à manifester. William Ruto accuse [son rival=raila-odinga] de semer le chaos.")]
    [TestCase("Le Parti démocratique progressiste a gagné. [Le parti=democratic-progressive-party-taiwan] défend l'identité de Taïwan. Lai Ching-te en est le candidat.")]
    [TestCase("L'avocat Alexeï Navalny est mort en prison. [L'opposant russe=alexei-navalny] purgeait une peine de dix-neuf ans. Sa veuve, Ioulia Navalnaïa, accuse le Kremlin.")]
    [TestCase("Svetlana Tikhanovskaïa a rencontré Ursula von der Leyen. [L'opposante bélarusse=sviatlana-tsikhanouskaya] demande de nouvelles sanctions. [Elle=sviatlana-tsikhanouskaya] vit en exil à Vilnius.")]
    [TestCase("Le principal rival de Félix Tshisekedi, Moïse Katumbi, a été empêché d'atterrir. [L'ancien gouverneur=moise-katumbi] dénonce une entrave.")]
    [TestCase("L'ancien Premier ministre pakistanais Imran Khan a été condamné. [L'opposant=imran-khan] est incarcéré à Rawalpindi. Son parti a appelé à manifester.")]
    [TestCase("Donald Trump a battu Nikki Haley dans le New Hampshire. [L'ancien président=donald-trump] s'est moqué de [sa rivale=nikki-haley].")]
    [TestCase("Juan Guaido a quitté Bogota. [L'opposant vénézuélien=juan-guaido] a été expulsé par la Colombie.")]
    [TestCase("Kizza Besigye a été enlevé à Nairobi. [L'opposant historique=kizza-besigye] comparaît devant un tribunal militaire.")]
    [TestCase("Martin Fayulu rejette les résultats. [Le candidat malheureux=martin-fayulu] réclame un nouveau scrutin.")]
    [TestCase("Le M23 a pris Rutshuru. [Les rebelles=m23] avancent vers Goma. [Le mouvement=m23] accuse [l'armée=COD] de bombarder des civils. [L'armée congolaise=COD] dément.")]
    [TestCase("Des combattants du JNIM ont attaqué Djibo. [Le groupe=jnim] a revendiqué l'assaut. [Les jihadistes=jnim] ont emporté des armes.")]
    [TestCase("Les houthis ont visé un pétrolier en mer Rouge. [Les rebelles yéménites=houthis] disent agir en soutien à Gaza. [Ils=houthis] contrôlent Sanaa.")]
    [TestCase("Le Hamas a remis sa réponse aux médiateurs. [Le mouvement palestinien=hamas] exige un retrait complet. [Il=hamas] détient encore une centaine d'otages.")]
    [TestCase("L'ELN a enlevé un maire. [La guérilla colombienne=eln] négocie pourtant avec Bogota. [Elle=eln] compte cinq mille hommes.")]
    [TestCase("Le Hezbollah a tiré deux cents roquettes. [La milice chiite=hezbollah] répond à la mort d'un commandant. [Le mouvement pro-iranien=hezbollah] promet d'autres frappes.")]
    [TestCase("Les chebabs ont attaqué un hôtel à Mogadiscio. [Le groupe islamiste=al-shabaab] est lié à Al-Qaïda.")]
    [TestCase("Les talibans ont interdit l'université aux femmes. [Les islamistes=taliban] ignorent les appels de l'ONU.")]
    [TestCase("Les Forces de soutien rapide ont pris Nyala. [Les paramilitaires=rapid-support-forces] assiègent El-Fasher. [Ils=rapid-support-forces] ont tué vingt civils.")]
    [TestCase("Le PKK a annoncé sa dissolution. [L'organisation kurde=pkk] renonce à la lutte armée. Ankara a salué cette annonce.")]
    [TestCase("Wagner a quitté Bakhmout. [Le groupe paramilitaire=wagner-group] remet ses positions à [l'armée russe=RUS].")]
    [TestCase("[La junte malienne=MLI] a suspendu les partis. [Elle=MLI] invoque l'ordre public. Bamako accuse aussi l'Algérie.")]
    [TestCase("Le Conseil national pour la sauvegarde de la patrie a fermé les frontières. [La junte=cnsp] accuse la France. [Elle=cnsp] a rappelé ses ambassadeurs.")]
    [TestCase("La Cédéao a levé ses sanctions contre le Niger. [L'organisation ouest-africaine=ecowas] espère un dialogue. [Elle=ecowas] demande la libération de Mohamed Bazoum.")]
    [TestCase("L'Union africaine a suspendu le Gabon. [L'organisation panafricaine=african-union] réclame des élections. [Elle=african-union] siège à Addis-Abeba.")]
    [TestCase("L'AIEA s'inquiète pour la centrale de Zaporijjia. [L'agence onusienne=iaea] demande un accès complet. [Elle=iaea] y a des inspecteurs.")]
    [TestCase("L'Otan renforce son flanc est. [L'Alliance=nato] déploie huit bataillons. [Elle=nato] dit ne pas chercher la guerre.")]
    [TestCase("La Ligue arabe a réintégré la Syrie. [L'organisation panarabe=arab-league] l'avait exclue en 2011.")]
    [TestCase("Le Rassemblement national a gagné les européennes. [Le parti d'extrême droite=national-rally] arrive loin devant. [Il=national-rally] réclame une dissolution.")]
    [TestCase("Amnesty International accuse [l'armée israélienne=ISR]. [L'ONG=amnesty-international] a enquêté à Rafah. [Elle=amnesty-international] demande une saisine de la CPI.")]
    [TestCase("L'ANC gouverne l'Afrique du Sud depuis 1994. [Le parti=african-national-congress] a perdu sa majorité.")]
    [TestCase("Evo Morales a été inculpé. [L'ancien président bolivien=evo-morales] dénonce une chasse politique. [Il=evo-morales] vit retranché dans le Chapare.")]
    [TestCase("Rached Ghannouchi a été condamné à vingt-deux ans de prison. [L'opposant=rached-ghannouchi] refuse de répondre aux juges. Kaïs Saïed n'a pas commenté.")]
    [TestCase("Le chef de l'opposition israélienne, Yaïr Lapid, a rencontré Antony Blinken. [Il=yair-lapid] plaide pour un accord. Benyamin Netanyahou critique [son rival=yair-lapid].")]
    [TestCase("L'État islamique a revendiqué l'attentat de Kaboul. [Le groupe jihadiste=islamic-state] a diffusé une vidéo. Les talibans accusent [l'organisation=islamic-state] de vouloir semer le chaos.")]
    [TestCase("L'UE a adopté un quatorzième paquet de sanctions. [Le bloc=european-union] vise le gaz russe. [Il=european-union] interdit les transbordements dans ses ports.")]
    [TestCase("L'ONU réduit son personnel à Gaza. [L'organisation=united-nations] a perdu cent quatre-vingts employés. [Elle=united-nations] dénonce les bombardements.")]
    [TestCase("Le Jihad islamique a tiré des roquettes sur Ashkelon. [Le mouvement armé=palestinian-islamic-jihad] dit répondre à un raid. [L'armée israélienne=ISR] [l'=palestinian-islamic-jihad]accuse de viser des civils.")]
    public void Link_OpponentOrGroup_FindsTheMarkedReferencesAndNoOthers(string marked)
    {
        var report = MarkedText.Parse(marked);
        Assert.That(MarkedText.Of(Analysis.Link(report.Text), report.Text), Is.EqualTo(report.References));
    }
}
