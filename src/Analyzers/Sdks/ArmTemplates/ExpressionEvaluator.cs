using System.Collections.Generic;
using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Evaluates the expression of one string as far as it can be told without a deployment.</summary>
internal sealed class ExpressionEvaluator
{
    private readonly TemplateScope _scope;
    private readonly JsonString _string;
    private readonly TemplateBudget _budget;
    private readonly TemplateOrigin _made;

    public ExpressionEvaluator(TemplateScope scope, JsonString text, TemplateBudget budget)
    {
        _scope = scope;
        _string = text;
        _budget = budget;
        _made = TemplateOrigin.Made(text);
    }

    public TemplateValue Evaluate() =>
        ExpressionParser.Parse(_string.Value) is { } expression ? Evaluate(expression) : TemplateUnknown.Malformed;

    private TemplateValue Evaluate(ExpressionNode node)
    {
        if (!_budget.TryEnter())
        {
            return TemplateUnknown.Exhausted;
        }

        var value = node switch
        {
            LiteralNode literal => new TemplateScalar(literal.Text, literal.IsNumber ? ScalarKind.Number : ScalarKind.String, GetOrigin(literal)),
            AccessNode access => EvaluateAccess(access),
            CallNode call => EvaluateCall(call),
            _ => TemplateUnknown.Malformed,
        };
        _budget.Leave();
        return value;
    }

    private TemplateOrigin GetOrigin(LiteralNode literal) =>
        new(_string, _string.GetOffset(literal.Start), _string.GetOffset(literal.End), OriginKind.ExpressionLiteral);

    private TemplateValue EvaluateCall(CallNode call)
    {
        switch (call.Name)
        {
            case "parameters" or "variables":
                return call.Arguments.Length == 1 && Evaluate(call.Arguments[0]) is TemplateScalar name
                    ? call.Name == "parameters" ? _scope.GetParameter(name.Text, _budget) : _scope.GetVariable(name.Text, _budget)
                    : TemplateUnknown.NotFollowed;
            case "if" when call.Arguments.Length == 3:
                return EvaluateIf(call);
            case "resourcegroup" or "subscription" or "tenant" or "managementgroup" or "deployment" when call.Arguments.IsEmpty:
                return TemplateUnknown.Same(call.Name + "()" + _scope.Id);
            case "environment" when call.Arguments.IsEmpty:
                return TemplateUnknown.Same("environment()");
            case "resourceid":
                return (TemplateValue?)TemplateId.Create(_scope, EvaluateAll(call)) ?? TemplateUnknown.NotFollowed;
            case "resourceinfo" when call.Arguments.Length == 1 && Evaluate(call.Arguments[0]) is TemplateScalar symbol:
                return (TemplateValue?)TemplateId.CreateInfo(_scope, symbol.Text, _made, _budget) ?? TemplateUnknown.NotFollowed;
        }

        // What makes a difference between values is asked of the scope for conditions.
        var evaluator = TemplateFunctions.IsCondition(call.Name) ? ForConditions() : this;
        return evaluator.Apply(call.Name, evaluator.EvaluateAll(call));
    }

    private ExpressionEvaluator ForConditions() =>
        _scope.ForConditions == _scope ? this : new ExpressionEvaluator(_scope.ForConditions, _string, _budget);

    private ImmutableArray<TemplateValue> EvaluateAll(CallNode call)
    {
        var values = ImmutableArray.CreateBuilder<TemplateValue>(call.Arguments.Length);
        foreach (var argument in call.Arguments)
        {
            values.Add(Evaluate(argument));
        }

        return values.MoveToImmutable();
    }

    private TemplateValue Apply(string name, ImmutableArray<TemplateValue> arguments)
    {
        if (!_budget.TryEnter())
        {
            return TemplateUnknown.Exhausted;
        }

        var result = TemplateFunctions.Apply(name, arguments, _made, _budget) ?? ApplyToAlternatives(name, arguments) ?? Unknown(name, arguments);
        _budget.Leave();
        return result;
    }

    /// <summary>A function of one of several values has one of several results.</summary>
    private TemplateValue? ApplyToAlternatives(string name, ImmutableArray<TemplateValue> arguments)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is TemplateChoice choice && TemplateFunctions.IsKnown(name))
            {
                var results = ImmutableArray.CreateBuilder<TemplateValue>(choice.Alternatives.Length);
                foreach (var alternative in choice.Alternatives)
                {
                    results.Add(Apply(name, arguments.SetItem(i, alternative)));
                }

                return TemplateChoice.Of(results.MoveToImmutable(), Unknown(name, arguments).Parts);
            }
        }

        return null;
    }

    /// <summary>A result that cannot be told, but is the same for the same arguments unless the function gives another each time.</summary>
    private static TemplateUnknown Unknown(string name, ImmutableArray<TemplateValue> arguments)
    {
        if (name == "concat")
        {
            var texts = new List<ImmutableArray<TextPart>>(arguments.Length);
            foreach (var argument in arguments)
            {
                texts.Add(argument is TemplateScalar { Kind: ScalarKind.Boolean } ? default : argument.Parts);
            }

            return new TemplateUnknown(TextPart.Join(texts));
        }

        if (name == "format" && TemplateFunctions.JoinFormat(arguments) is { IsDefault: false } format)
        {
            return new TemplateUnknown(format);
        }

        if (!TemplateFunctions.IsKnown(name))
        {
            return TemplateUnknown.NotFollowed;
        }

        var keys = new List<string>(arguments.Length);
        foreach (var argument in arguments)
        {
            if (TextPart.GetKey(argument.Parts) is not { Length: <= TextPart.MaximumLength } key)
            {
                return TemplateUnknown.NotFollowed;
            }

            // 1 and '1' are different arguments.
            keys.Add(argument is TemplateScalar { Kind: not ScalarKind.String } scalar ? scalar.Text : key);
        }

        return TemplateUnknown.Same(name + "(" + string.Join(",", keys) + ")");
    }

    private TemplateValue EvaluateIf(CallNode call)
    {
        var condition = ForConditions().Evaluate(call.Arguments[0]);
        if (condition is TemplateScalar { Kind: ScalarKind.Boolean } known)
        {
            return Evaluate(call.Arguments[known.Text == "true" ? 1 : 2]);
        }

        var values = ImmutableArray.Create(Evaluate(call.Arguments[1]), Evaluate(call.Arguments[2]));
        return TemplateChoice.Of(values, Unknown("if", values.Insert(0, condition)).Parts);
    }

    private TemplateValue EvaluateAccess(AccessNode access)
    {
        // Ids without a group or a subscription mean these.
        if (access is { Target: CallNode { Arguments.IsEmpty: true } ambient, Index: LiteralNode { IsNumber: false } property })
        {
            switch (ambient.Name, property.Text.ToLowerInvariant())
            {
                case ("resourcegroup", "name"):
                    return new TemplateUnknown(_scope.Group);
                case ("subscription", "subscriptionid"):
                    return new TemplateUnknown(_scope.Subscription);
            }
        }

        var target = Evaluate(access.Target);
        var index = access.Index is LiteralNode ? Evaluate(access.Index) : ForConditions().Evaluate(access.Index);
        return Access(target, index);
    }

    private TemplateValue Access(TemplateValue target, TemplateValue index)
    {
        if (!_budget.TryEnter())
        {
            return TemplateUnknown.Exhausted;
        }

        var value = AccessCore(target, index);
        _budget.Leave();
        return value;
    }

    private TemplateValue AccessCore(TemplateValue target, TemplateValue index)
    {
        switch (target)
        {
            case TemplateChoice choice:
                var values = ImmutableArray.CreateBuilder<TemplateValue>(choice.Alternatives.Length);
                foreach (var alternative in choice.Alternatives)
                {
                    values.Add(Access(alternative, index));
                }

                return TemplateChoice.Of(values.MoveToImmutable(), Unknown("access", ImmutableArray.Create(target, index)).Parts);
            case TemplateObject named when index is TemplateScalar { Kind: ScalarKind.String } name:
                return named.Find(name.Text, _budget) ?? TemplateUnknown.NotAnObject;
            case TemplateList list when index is TemplateScalar { Kind: ScalarKind.Number } number:
                return int.TryParse(number.Text, out var position) && position >= 0 && position < list.Count && !list.IsOpen
                    ? list.Get(position, _budget)
                    : TemplateUnknown.NotAnObject;
            case TemplateObject { IsOpen: false } named:
                return AccessAny(named, index);
            default:
                return Unknown("access", ImmutableArray.Create(target, Fold(index)));
        }
    }

    /// <summary>An unknown name is one of those that there are: the deployment would fail for another.</summary>
    private TemplateValue AccessAny(TemplateObject target, TemplateValue index)
    {
        var parts = target.Node is { } node && TextPart.GetKey(index.Parts) is { Length: <= TextPart.MaximumLength } key
            ? ImmutableArray.Create(TextPart.Unknown("member(" + node.Start + _scope.Id + "," + key + ")"))
            : default;
        var values = ImmutableArray.CreateBuilder<TemplateValue>();
        foreach (var name in target.Names)
        {
            if (values.Count >= TemplateBudget.MaximumAlternatives)
            {
                return new TemplateUnknown(parts);
            }

            values.Add(target.Find(name, _budget) ?? TemplateUnknown.NotFollowed);
        }

        return TemplateChoice.Of(values.ToImmutable(), parts);
    }

    /// <summary>Members are found ignoring case.</summary>
    private static TemplateValue Fold(TemplateValue index) =>
        index is TemplateScalar { Kind: ScalarKind.String } name ? new TemplateScalar(name.Text.ToLowerInvariant(), name.Kind, name.Origin) : index;
}
