namespace GraphBuilder.Cypher.Planning;

/// <summary>The variables that a clause sees, and the slot of each.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, int> slots;
    private readonly Dictionary<string, int>? lasting;

    public Scope() => slots = new Dictionary<string, int>(StringComparer.Ordinal);

    private Scope(Dictionary<string, int> slots, Dictionary<string, int>? lasting)
    {
        this.slots = new Dictionary<string, int>(slots, StringComparer.Ordinal);
        this.lasting = lasting;
    }

    /// <summary>The names that a user gave, sorted: what <c>*</c> stands for.</summary>
    public IEnumerable<string> VisibleNames => slots.Keys.Where(name => !Anonymous.IsAnonymous(name)).Order(StringComparer.Ordinal);

    /// <summary>All names, those made up for unnamed parts of patterns included.</summary>
    public IEnumerable<string> Names => slots.Keys;

    public bool Has(string name) => slots.ContainsKey(name);

    public bool TryGet(string name, out int slot) => slots.TryGetValue(name, out slot);

    public int this[string name]
    {
        get => slots[name];
        set => slots[name] = value;
    }

    /// <summary>Forgets all variables but those of the query around, as WITH does.</summary>
    public void Clear()
    {
        slots.Clear();
        foreach (var (name, slot) in lasting ?? []) slots[name] = slot;
    }

    /// <summary>The scope of a query in braces: what is known here stays known to its end.</summary>
    public Scope Inside() => new(slots, new Dictionary<string, int>(slots, StringComparer.Ordinal));

    /// <summary>The same variables; what is added to one is not seen in the other.</summary>
    public Scope Copy() => new(slots, lasting);
}
