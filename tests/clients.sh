#!/usr/bin/env bash
# Two independent clients apply every automatic fix to copies of the samples: dotnet format and the Roslynator CLI.
# The next build must have nothing left but the warnings that have no fix, and both clients must write the same.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Copies of what the samples build with, so that the work tree stays as it is.
cp -r "$root"/{.config,.editorconfig,Directory.Build.props,Directory.Packages.props,eng,samples,src} "$work"
mkdir "$work/tests"
cp -r "$root/tests/SdkSurfaces" "$work/tests"
find "$work" -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
cp -r "$work/samples" "$work/original"
cd "$work"
dotnet tool restore >/dev/null

findings() { dotnet build "$1" --no-incremental 2>&1 | grep -oE 'warning AMLR[0-9]+|error [A-Z]+[0-9]+' | sort -u | tr '\n' ' '; }

for project in samples/ArmSdk/ArmSdk.csproj samples/Pulumi/Contoso.MlPlatform.Pulumi.csproj; do
  before=$(findings "$project")
  echo "$project before: $before"
  [ "$(wc -w <<<"$before")" -ge 56 ] || { echo "fewer than 28 rules are seen"; exit 1; }
done

# The list of rules says which warnings have no fix.
unfixable=$(grep -E '^\| \[AMLR[0-9]+\].*\| Warning \| no \|' "$root/docs/rules.md" | grep -oE '\[AMLR[0-9]+\]' | tr -d '[]' | sed 's/^/warning /' | tr '\n' ' ')

format() { dotnet format analyzers "$1" --severity info; }
# The Roslynator CLI ends with 1 when a finding without a fix remains.
roslynator() { dotnet roslynator fix "$1" --severity-level info || [ $? -eq 1 ]; }

apply() {
  rm -rf samples && cp -r original samples
  for project in samples/ArmSdk/ArmSdk.csproj samples/Pulumi/Contoso.MlPlatform.Pulumi.csproj; do
    dotnet build "$project" >log 2>&1 && "$1" "$project" >>log 2>&1 || { cat log; exit 1; }
    after=$(findings "$project")
    echo "$project after $1: $after"
    [ "$after" = "$unfixable" ] || { echo "expected: $unfixable"; exit 1; }
  done
  cp -r samples "$1"
}

apply format
apply roslynator
diff -r --exclude bin --exclude obj format roslynator && echo "both clients wrote the same"
