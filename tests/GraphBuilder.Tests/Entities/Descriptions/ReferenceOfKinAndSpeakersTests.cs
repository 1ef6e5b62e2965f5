namespace GraphBuilder.Tests.Entities.Descriptions;

/// <summary>Relatives without a name, and speakers: what stands for somebody is marked.</summary>
[TestFixture]
internal sealed class ReferenceOfKinAndSpeakersTests
{
    [TestCase("Ali Bongo a été renversé. Sa femme, Sylvia Bongo, est en prison.")]
    [TestCase("Alexeï Navalny est mort en février. Ioulia Navalnaïa accuse Vladimir Poutine d'avoir tué [son mari=alexei-navalny].")]
    [TestCase("Bachar el-Assad a fui à Moscou. Son frère Maher est en Irak.")]
    [TestCase("Kim Yo-jong a insulté Séoul. [Elle=kim-yo-jong] promet une riposte.")]
    [TestCase("Mahamat Idriss Déby a succédé à Idriss Déby. [Son père=idriss-deby] avait été tué au front.")]
    [TestCase("Hun Manet a pris ses fonctions. Son père, Hun Sen, gouvernait depuis 1985.")]
    [TestCase("Rahul Gandhi a été condamné. Sa mère Sonia [l'=rahul-gandhi]a défendu.")]
    [TestCase("Luis Diaz a marqué deux buts. Son père, Luis Manuel Diaz, avait été enlevé par l'ELN.")]
    [TestCase("Keiko Fujimori a perdu. Son père, Alberto Fujimori, est en prison.")]
    [TestCase("Faure Gnassingbé dirige le Togo. [Il=faure-gnassingbe] a succédé à son père, Gnassingbé Eyadéma.")]
    [TestCase("Donald Trump a nommé Jared Kushner. Son gendre négociera avec Israël.")]
    [TestCase("Ramzan Kadyrov a promu Adam Kadyrov. [Son fils=adam-kadyrov] a dix-huit ans.")]
    [TestCase("Jovenel Moïse a été assassiné. Sa veuve, Martine Moïse, est soupçonnée.")]
    [TestCase("Joe Biden a gracié Hunter Biden. [Son fils=hunter-biden] risquait la prison.")]
    [TestCase("Mohamed Bazoum est détenu. Sa fille, Zazia Bazoum, a saisi la justice.")]
    [TestCase("Raoul Castro s'est exprimé. [L'ancien président=raul-castro] soutient Miguel Diaz-Canel.")]
    [TestCase("« [Je=emmanuel-macron] n'exclus rien », a dit Emmanuel Macron. « [Nous=FRA] ferons tout pour que la Russie ne gagne pas. »")]
    [TestCase("Volodymyr Zelensky a remercié Washington. « [Nous=UKR] avons besoin de ces missiles », a-t-[il=volodymyr-zelensky] ajouté.")]
    [TestCase("« [Nous=nato] ne sommes pas partie au conflit », a répété Jens Stoltenberg.")]
    [TestCase("« [Nous=hamas] rejetons cette proposition », a déclaré un porte-parole du Hamas, Sami Abou Zouhri.")]
    [TestCase("Robert Fico et Viktor Orban se sont vus. « [Nous=robert-fico viktor-orban] nous sommes compris », a dit [le Premier ministre slovaque=robert-fico].")]
    [TestCase("« [Nous=emmanuel-macron xi-jinping] nous parlons chaque semaine », a dit Emmanuel Macron à propos de Xi Jinping.")]
    [TestCase("« Nous avons tout perdu », raconte une habitante de Rafah. Israël poursuit son offensive.")]
    [TestCase("« [Nous=PHL] ne céderons pas un centimètre », a lancé Ferdinand Marcos. Pékin a dénoncé une provocation.")]
    [TestCase("« Quand nous étions enfants, nous jouions ici », se souvient Abou Ali. Le Liban compte ses morts.")]
    [TestCase("« [Je=vladimir-putin] suis prêt à négocier », a assuré Vladimir Poutine. Kiev n'y croit pas.")]
    [TestCase("Nikol Pachinian l'assure : « [Nous=ARM] voulons la paix avec l'Azerbaïdjan. »")]
    [TestCase("« [J'=narendra-modi]ai parlé avec Vladimir Poutine », a écrit Narendra Modi.")]
    [TestCase("« [Nous=TUR] n'abandonnerons pas nos frères », a promis Recep Tayyip Erdogan à Bakou. [Le président turc=recep-tayyip-erdogan] a salué Ilham Aliev.")]
    [TestCase("« Mon pays ne livrera pas de chars », a dit Karl Nehammer.")]
    [TestCase("« [Nos deux pays=FRA IND] partagent une vision », a déclaré Narendra Modi aux côtés d'Emmanuel Macron.")]
    [TestCase("L'ancien président Jacob Zuma a fait campagne avec Duduzile Zuma. [Sa fille=duduzile-zuma] a appelé à la révolte.")]
    [TestCase("Joe Biden a défendu Hunter Biden. Donald Trump attaque [son fils=hunter-biden]. [La justice=USA] enquête.")]
    [TestCase("Bachar al-Assad a limogé des généraux. Asma al-Assad se soigne à Moscou. [Sa femme=asma-al-assad] a une leucémie.")]
    [TestCase("« [Nous=POL] avons fermé la frontière », a annoncé Donald Tusk à Varsovie. Minsk proteste.")]
    [TestCase("« [Je=cyril-ramaphosa] respecterai le verdict des urnes », a dit Cyril Ramaphosa.")]
    [TestCase("« [Nous=ARM] avons gelé notre participation », a dit Nikol Pachinian au sujet de l'OTSC.")]
    [TestCase("« [Nous=DNK] livrerons nos avions cet été », a précisé Mette Frederiksen. Volodymyr Zelensky [l'=mette-frederiksen]a remerciée.")]
    [TestCase("Javier Milei a insulté Pedro Sanchez. « [Nous=ESP] exigeons des excuses », a réagi José Manuel Albares.")]
    [TestCase("« [Nos deux pays=BRA FRA] ont les mêmes combats », a déclaré Lula aux côtés d'Emmanuel Macron.")]
    [TestCase("« Nous, élus de la nation, nous voterons contre », a lancé une députée. Israël Katz a soutenu le texte.")]
    [TestCase("« Nous nous sommes rencontrés trois fois », a raconté une infirmière. Le Soudan manque de tout.")]
    [TestCase("Mohammed Chia al-Soudani a reçu Recep Tayyip Erdogan. « [Nous=mohammed-shia-al-sudani recep-tayyip-erdogan] nous sommes entendus sur l'eau », a-t-[il=mohammed-shia-al-sudani] dit.")]
    public void Link_RelativeOrSpeaker_FindsTheMarkedReferencesAndNoOthers(string marked)
    {
        var report = MarkedText.Parse(marked);
        Assert.That(MarkedText.Of(Analysis.Link(report.Text), report.Text), Is.EqualTo(report.References));
    }
}
