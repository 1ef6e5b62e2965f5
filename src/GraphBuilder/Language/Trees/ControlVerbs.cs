namespace GraphBuilder.Language.Trees;

/// <summary>Facts of single verbs: who is understood as the subject of an infinitive below them, and which take <i>être</i> in the active voice.</summary>
internal static class ControlVerbs
{
    /// <summary>Whether its own subject does what the infinitive tells, whatever its objects (<i>promettre à X de venir</i>).</summary>
    public static bool IsOfSubject(string lemma) => lemma is "promettre" or "jurer" or "menacer" or "garantir" or "certifier" or "assurer" or "proposer" or "offrir"
        or "annoncer" or "affirmer" or "déclarer" or "dire" or "avouer" or "confirmer" or "remercier" or "devoir" or "pouvoir" or "vouloir" or "aller" or "venir" or "savoir";

    /// <summary>Whether the compound past of its active voice has <i>être</i> (<i>est arrivé, sont convenus</i>).</summary>
    public static bool TakesBeing(string lemma) => lemma is "aller" or "arriver" or "convenir" or "devenir" or "entrer" or "intervenir" or "mourir" or "naître" or "partir"
        or "parvenir" or "rentrer" or "rester" or "retourner" or "revenir" or "sortir" or "tomber" or "venir" or "survenir" or "advenir" or "décéder" or "repartir";

    /// <summary>Whether the infinitive is done by whom the verb addresses (<i>demander à X de venir</i>); without an addressee it stays open who.</summary>
    public static bool IsOfDative(string lemma) => lemma is "demander" or "ordonner" or "enjoindre" or "interdire" or "permettre" or "conseiller" or "recommander"
        or "reprocher" or "suggérer" or "commander" or "intimer" or "défendre" or "dire" or "imposer" or "autoriser" or "appeler" or "exhorter" or "inviter"
        or "presser" or "sommer" or "accuser" or "soupçonner" or "inciter" or "pousser" or "obliger" or "contraindre" or "forcer" or "empêcher" or "encourager" or "aider";
}
