namespace GraphBuilder.Events.Patterns;

/// <summary>Nouns that with a preposition before and <i>de</i> behind them are one preposition: <i>à l'encontre de, en faveur de, à l'adresse de</i>.</summary>
internal static class PrepositionalNouns
{
    /// <summary>Whether a noun is part of such a preposition, where it stands in one.</summary>
    public static bool Contains(string lemma) => lemma is "adresse" or "bénéfice" or "encontre" or "faveur" or "intention" or "profit" or "égard";
}
