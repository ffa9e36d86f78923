@echo off
rem Windows' counterpart of mvnw: runs the Maven that .mvn\wrapper\distribution.properties pins, with the given
rem arguments, in the current folder. Where that Maven comes from, in this order:
rem   1. %MAVEN_USER_HOME%\wrapper\dists (default: %USERPROFILE%\.m2\wrapper\dists), where an earlier run left it;
rem   2. a mvn on the PATH fetches it as an artifact, so that the mirrors in settings.xml count;
rem   3. the Apache archive, or the folder that MVNW_ARCHIVE names instead.
rem What is fetched must have the pinned SHA-512. MVNW_VERBOSE=true tells each step.
setlocal EnableExtensions DisableDelayedExpansion

set "MVNW_SELF=%~f0"
set "MVNW_PROPERTIES=%~dp0.mvn\wrapper\distribution.properties"
set "MVNW_VERSION="
set "MVNW_SHA512="
if not exist "%MVNW_PROPERTIES%" echo mvnw: cannot read "%MVNW_PROPERTIES%">&2& exit /b 1
for /f "usebackq eol=# tokens=1,2 delims==" %%k in ("%MVNW_PROPERTIES%") do (
  if "%%k"=="version" set "MVNW_VERSION=%%l"
  if "%%k"=="sha512" set "MVNW_SHA512=%%l"
)
if not defined MVNW_VERSION echo mvnw: version and sha512 must be set in "%MVNW_PROPERTIES%">&2& exit /b 1
if not defined MVNW_SHA512 echo mvnw: version and sha512 must be set in "%MVNW_PROPERTIES%">&2& exit /b 1

set "MVNW_INSTALL=install a JDK, version 17 or newer, for example Eclipse Temurin, and put its bin folder on the PATH or set JAVA_HOME"
if defined JAVA_HOME if not exist "%JAVA_HOME%\bin\java.exe" echo mvnw: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it: correct it, or %MVNW_INSTALL%>&2& exit /b 1
set "MVNW_JAVA="
if not defined JAVA_HOME for %%j in (java.exe) do set "MVNW_JAVA=%%~$PATH:j"
if not defined JAVA_HOME if not defined MVNW_JAVA echo mvnw: no Java found: %MVNW_INSTALL%>&2& exit /b 1

set "MVNW_HOME=%MAVEN_USER_HOME%"
if not defined MVNW_HOME set "MVNW_HOME=%USERPROFILE%\.m2"
for %%h in ("%MVNW_HOME%") do set "MVNW_HOME=%%~fh\wrapper\dists\quarkus-attio-maven-%MVNW_VERSION%"
if not exist "%MVNW_HOME%\bin\mvn.cmd" powershell -NoProfile -ExecutionPolicy Bypass -Command "$text = [IO.File]::ReadAllText($env:MVNW_SELF); & ([ScriptBlock]::Create($text.Substring($text.LastIndexOf('# FETCH'))))"
if not exist "%MVNW_HOME%\bin\mvn.cmd" exit /b 1

rem Without "call": mvn.cmd takes over from here, with its exit code.
"%MVNW_HOME%\bin\mvn.cmd" %*
exit /b

# FETCH: PowerShell from here on, for the first run.
$ErrorActionPreference = 'Stop'
$version = $env:MVNW_VERSION
$maven = $env:MVNW_HOME
$dists = [IO.Path]::GetDirectoryName($maven)
$tmp = [IO.Path]::Combine($dists, '.quarkus-attio-' + [Guid]::NewGuid().ToString('N'))
$name = "apache-maven-$version-bin.tar.gz"
$archive = [IO.Path]::Combine($tmp, $name)
$isVerbose = $env:MVNW_VERBOSE -and $env:MVNW_VERBOSE -ne 'false'

function Say($text) { [Console]::Error.WriteLine("mvnw: $text") }

function Tell($text) { if ($isVerbose) { Say $text } }

function Run($command) { # in $tmp, out of reach of this project's .mvn; gives the exit code
  $start = [Diagnostics.ProcessStartInfo]::new($env:ComSpec, "/d /s /c `"$command`"")
  $start.WorkingDirectory = $tmp
  $start.UseShellExecute = $false
  $start.EnvironmentVariables.Remove('MAVEN_BASEDIR')
  $process = [Diagnostics.Process]::Start($start)
  $process.WaitForExit()
  $process.ExitCode
}

$exit = 0
try {
  if ([IO.Directory]::Exists($maven)) { throw "$maven holds no whole Maven: delete that folder and run again" }
  $tar = [IO.Path]::Combine($env:SystemRoot, 'System32', 'tar.exe')
  if (-not [IO.File]::Exists($tar)) { throw "cannot unpack Maven ${version}: $tar is missing (Windows has it since Windows 10, 1803)" }
  Say "fetching Maven $version into $maven"
  [void][IO.Directory]::CreateDirectory($tmp)

  $source = ''
  $hint = ''
  $mvn = Get-Command mvn -CommandType Application -ErrorAction SilentlyContinue | ForEach-Object { $_.Path }
  if ($mvn) {
    Tell "asking mvn for org.apache.maven:apache-maven:${version}:tar.gz:bin"
    $code = Run "mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.apache.maven:apache-maven:${version}:tar.gz:bin -DoutputDirectory=. <nul >mvn.log 2>&1"
    if ($code -eq 0 -and [IO.File]::Exists($archive)) {
      $source = "mvn (if its local repository holds a damaged copy, delete org\apache\maven\apache-maven\$version there)"
    } else {
      $hint = ', and mvn could not fetch it either (MVNW_VERBOSE=true tells why)'
      if ($isVerbose) { [Console]::Error.Write([IO.File]::ReadAllText([IO.Path]::Combine($tmp, 'mvn.log'))) }
    }
  }
  if (-not $source) {
    $folder = if ($env:MVNW_ARCHIVE) { $env:MVNW_ARCHIVE } else { 'https://archive.apache.org/dist/maven/maven-3' }
    $source = "$folder/$version/binaries/$name"
    Tell "downloading $source"
    try {
      [Net.ServicePointManager]::SecurityProtocol = [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
      [Net.WebClient]::new().DownloadFile($source, $archive)
    } catch {
      throw "cannot download ${source}: $($_.Exception.GetBaseException().Message)$hint"
    }
  }

  $stream = [IO.File]::OpenRead($archive)
  try { $hash = [Security.Cryptography.SHA512]::Create().ComputeHash($stream) } finally { $stream.Dispose() }
  $sum = [BitConverter]::ToString($hash).Replace('-', '').ToLowerInvariant()
  if ($sum -ne $env:MVNW_SHA512) {
    throw "$name from $source has the SHA-512 $sum, not the one in ${env:MVNW_PROPERTIES}: nothing was installed"
  }

  # Unpacked beside its place and then renamed: a broken or a second run never leaves half a Maven there.
  if ((Run "`"$tar`" -xzf $name") -ne 0) { throw "cannot unpack $archive" }
  for ($try = 1; -not [IO.Directory]::Exists($maven); $try++) {
    try {
      [IO.Directory]::Move([IO.Path]::Combine($tmp, "apache-maven-$version"), $maven)
    } catch { # a virus scanner may still hold a file
      if ($try -ge 10) { throw "cannot put Maven $version into ${maven}: $($_.Exception.GetBaseException().Message)" }
      [Threading.Thread]::Sleep(500)
    }
  }
} catch {
  Say $_.Exception.Message
  $exit = 1
} finally {
  try { if ([IO.Directory]::Exists($tmp)) { [IO.Directory]::Delete($tmp, $true) } } catch { Tell "cannot delete $tmp" }
}
exit $exit
