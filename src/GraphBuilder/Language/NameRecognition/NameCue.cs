namespace GraphBuilder.Language.NameRecognition;

/// <summary>
/// What the caller knows of a token beside the sentence: lists that this stage does not have. A token may have several; none is ever needed,
/// and learning hides the first four in half of the sentences, so that names on no list are found as well.
/// </summary>
[Flags]
internal enum NameCue
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Part of the name of a known person.</summary>
    KnownPerson = 1,

    /// <summary>Part of the name of a known place or state.</summary>
    KnownPlace = 2,

    /// <summary>Part of the name of a known organisation.</summary>
    KnownOrganization = 4,

    /// <summary>Part of another known name.</summary>
    KnownOther = 8,

    /// <summary>A given name of somebody known.</summary>
    GivenName = 16,

    /// <summary>A title, office or profession of people (<i>ministre</i>).</summary>
    PersonTitle = 32,

    /// <summary>A noun that opens names of organisations (<i>parti</i>).</summary>
    OrganizationNoun = 64,

    /// <summary>A noun that stands before names of places (<i>ville</i>).</summary>
    PlaceNoun = 128,

    /// <summary>A form of a verb of speech.</summary>
    SpeechVerb = 256,

    /// <summary>All that says what a name on a list is.</summary>
    Known = KnownPerson | KnownPlace | KnownOrganization | KnownOther,
}
