namespace AmlResilience.Analyzers.Model;

/// <summary>Why something could not be read. A person reads the text <c>Reason_</c> with the name, which completes "because".</summary>
internal enum Reason
{
    ArrayNotEnded,
    Changed,
    ColonMissing,
    EscapeUnknown,
    ExistenceUnknown,
    MoreThanOneValue,
    NameExpected,
    NestedScopeUnknown,
    NestedTemplateElsewhere,
    NoTemplate,
    NotAnObject,
    NotFollowed,
    ObjectCutOff,
    ObjectNotEnded,
    ResourceTypeUnknown,
    ResourcesNotListed,
    StringCutOff,
    TemplateNoObject,
    TemplateNotFollowed,
    TemplateUnreadable,
    TextCutOff,
    TextCutOffWithin,
    TextTooLong,
    ValueExpected,
    ValuePutIn,
}
