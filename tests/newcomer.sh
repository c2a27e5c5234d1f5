#!/usr/bin/env bash
# The walk of somebody who has never seen the package: an empty folder, the README, and nothing else. Each step says what it shows.
# The SDKs are not on every feed, so their API surfaces stand in for them.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
readme="$root/README.md"
version=0.0.1-newcomer.$(date +%s)

say() { printf '%3d s: %s\n' "$SECONDS" "$*"; }
fail() { printf 'newcomer: %s\n' "$*" >&2; [ -f "$work/log" ] && cat "$work/log" >&2; exit 1; }
quiet() { "$@" >"$work/log" 2>&1 || fail "'$*' has failed"; }
# The code block of the README whose first line is the argument, without that line.
block() { awk -v first="$1" '/^```/ { if (on) exit; code = 1; next } code { on = $0 == first; code = 0; next } on' "$readme"; }
version_of() { grep -o "Include=\"$1\" Version=\"[^\"]*\"" "$root/Directory.Packages.props" | head -1 | sed 's/.*Version="//; s/"//'; }
build() { quiet dotnet build --no-incremental "$@"; }
# The findings of the last build, each once, with the file's name only.
findings() { grep -oE 'Program\.cs\([0-9,]+\): (warning|error) AMLR[0-9]+: .*' "$work/log" | sed 's/ (https:.*//; s/ \[.*//' | sort -u || true; }
shows() { grep -qF -- "$1" "$work/log" || fail "the build does not show '$1'"; }

# What the newcomer finds on feeds: the package, and the SDKs.
cd "$root"
quiet dotnet pack src/Package -o "$work/feed" -p:Version="$version"
for sdk in MachineLearning Storage; do quiet dotnet build "tests/SdkSurfaces/Azure.ResourceManager.$sdk" -o "$work/sdks"; done
say "packed"

mkdir "$work/mlinfra" && cd "$work/mlinfra"
quiet dotnet new console --framework net10.0
quiet dotnet new nugetconfig
quiet dotnet nuget add source "$work/feed" --name local
export NUGET_PACKAGES="$work/packages"
for package in Azure.Core Azure.Identity Azure.ResourceManager; do quiet dotnet add package "$package" --version "$(version_of "$package")" --no-restore; done
sed -i "s#</Project>#  <ItemGroup><Reference Include=\"$work/sdks/Azure.ResourceManager.MachineLearning.dll\" /><Reference Include=\"$work/sdks/Azure.ResourceManager.Storage.dll\" /></ItemGroup>\n</Project>#" mlinfra.csproj
say "an empty folder is a console program"

# The README's line, with the version that is on this feed.
line=$(grep -m1 '^<PackageReference Include="AmlResilience.Analyzers"' "$readme" | sed "s/Version=\"[^\"]*\"/Version=\"$version\"/")
[ -n "$line" ] || fail "the README has no line to install the package"
sed -i "s#</Project>#  <ItemGroup>$line</ItemGroup>\n</Project>#" mlinfra.csproj
{ echo '// before'; block '// before'; } >Program.cs
[ "$(wc -l <Program.cs)" -gt 1 ] || fail "the README has no program"
build
expected=$(awk '/^Program\.cs\(.*warning AMLR/ { on = 1 } on && /^```/ { exit } on' "$readme" | tr '\n' ' ' | sed 's/ *$//')
[ "$(findings)" = "$expected" ] || fail "the build shows: $(findings)"$'\n'"the README: $expected"
say "the build shows what the README shows: $expected"

cp Program.cs ../before.cs
quiet dotnet format analyzers --no-restore --severity warn
diff ../before.cs Program.cs | sed -n 's/^> //p' >../changed || true
[ "$(cat ../changed)" = "$(block '// after')" ] || fail "the fix wrote: $(cat ../changed)"
build
[ -z "$(findings)" ] || fail "after the fix the build shows: $(findings)"
say "dotnet format writes what the README has below 'after', and the next build is silent"

cp ../before.cs Program.cs
printf '[*.cs]\naml_resilience.scop = linked\n' >.editorconfig
build
shows "warning AMLR9003: Option 'aml_resilience.scop' "
shows "use aml_resilience.scope"
say "a wrong option is reported: $(grep -oE 'AMLR9003: [^(]*' "$work/log" | head -1)"
rm .editorconfig

build -p:AmlResilienceMode=DevTest
[ -z "$(findings)" ] || fail "DevTest shows: $(findings)"
say "AmlResilienceMode=DevTest is silent about it"
build -p:AmlResilienceMode=Strict
shows "warning AMLR1001"
shows "warning AMLR1005"
say "AmlResilienceMode=Strict also shows: $(findings | grep -oE 'AMLR[0-9]+' | sort -u | grep -v AMLR1001 | tr '\n' ' ')"
build -p:AmlResilienceMode=Dev
shows "warning AMLR9003: AmlResilienceMode has the unknown value 'Dev'; use Production, DevTest, Audit, Strict or None."
shows "warning AMLR1001"
say "AmlResilienceMode=Dev is reported, with the modes that there are"

awk '/new StorageSku\(/ { print "#pragma warning disable AMLR1001 // the audit wants a copy in another region" } { print } /new StorageSku\(/ { print "#pragma warning restore AMLR1001" }' ../before.cs >Program.cs
build
[ -z "$(findings)" ] || fail "with the suppression the build shows: $(findings)"
say "a suppression with its reason is silent"
