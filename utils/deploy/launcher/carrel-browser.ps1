# The library's browser on a temporary profile that is removed however the browser ends.
#
#   carrel-browser.ps1 [-Browser PROGRAM] [-Seed FOLDER] [-Arguments ...]   starts it; returns when all is removed
#   carrel-browser.ps1 -End [-Grace SECONDS]   ends the session of this account (for PC managers)
#   carrel-browser.ps1 -Sweep                  removes what a killed launcher left: run it at sign-in and at start-up
#
# Windows has no file system in memory of its own: until the browser ends the profile lies in the temporary folder. Put
# that folder on a RAM disk, or on a volume that is frozen or wiped, where nothing may touch the disk.
param(
  [string]$Browser = "",
  [string]$Seed = "",
  [string[]]$Arguments = @(),
  [switch]$End,
  [int]$Grace = 15,
  [switch]$Sweep,
  [string]$Watch = "",
  [string]$Place = (Join-Path $env:TEMP "carrel")
)
$ErrorActionPreference = "Stop"
$ExtensionId = "@EXTENSION_ID@"

# A process by number and start time: numbers are used again.
function Get-Identity([int]$Id) {
  $process = Get-Process -Id $Id -ErrorAction SilentlyContinue
  if ($null -eq $process) { return "" }
  return "$($process.Id):$($process.StartTime.Ticks)"
}

function Test-Alive([string]$Identity) {
  if ($Identity -eq "") { return $false }
  return (Get-Identity ([int]$Identity.Split(":")[0])) -eq $Identity
}

function Read-Mark([string]$Run, [string]$Name) {
  $file = Join-Path $Run $Name
  if (-not (Test-Path -LiteralPath $file)) { return "" }
  return (Get-Content -LiteralPath $file -Raw).Trim()
}

# Every process that was started on this profile names the folder on its command line.
function Stop-All([string]$Run) {
  $folder = Join-Path $Run "profile"
  Get-CimInstance Win32_Process |
    Where-Object { $_.CommandLine -and $_.CommandLine.Contains($folder) -and $_.ProcessId -ne $PID } |
    ForEach-Object { Stop-Process -Id $_.ProcessId -Force -ErrorAction SilentlyContinue }
}

function Remove-Run([string]$Run) {
  for ($tries = 0; (Test-Path -LiteralPath $Run) -and $tries -lt 100; $tries++) {
    Stop-All $Run
    Remove-Item -LiteralPath $Run -Recurse -Force -ErrorAction SilentlyContinue
    if (Test-Path -LiteralPath $Run) { Start-Sleep -Milliseconds 100 }
  }
  if (Test-Path -LiteralPath $Run) { Write-Error "could not remove $Run" }
}

function Invoke-Sweep {
  if (-not (Test-Path -LiteralPath $Place)) { return }
  Get-ChildItem -LiteralPath $Place -Directory -Filter "run-*" | ForEach-Object {
    if (-not (Test-Alive (Read-Mark $_.FullName "owner"))) { Remove-Run $_.FullName }
  }
}

function Find-Browser {
  if ($Browser -ne "") { return $Browser }
  $candidates = @(
    "$env:ProgramFiles\Google\Chrome\Application\chrome.exe",
    "${env:ProgramFiles(x86)}\Microsoft\Edge\Application\msedge.exe",
    "$env:ProgramFiles\Chromium\Application\chrome.exe"
  )
  $found = $candidates | Where-Object { Test-Path -LiteralPath $_ } | Select-Object -First 1
  if ($null -eq $found) { throw "no browser found; name one with -Browser" }
  return $found
}

# Stands beside the launcher: removes the run when either launcher or browser is gone.
function Watch-Run([string]$Run) {
  $owner = Read-Mark $Run "owner"
  while ((Test-Path -LiteralPath $Run) -and (Test-Alive $owner)) {
    $started = Read-Mark $Run "browser"
    if ($started -ne "" -and -not (Test-Alive $started)) { break }
    Start-Sleep -Milliseconds 300
  }
  Remove-Run $Run
}

function Start-Run {
  $program = Find-Browser
  Invoke-Sweep
  $run = Join-Path $Place ("run-" + [guid]::NewGuid().ToString("N"))
  $folder = Join-Path $run "profile"
  New-Item -ItemType Directory -Path $folder -Force | Out-Null
  Set-Content -LiteralPath (Join-Path $run "owner") -Value (Get-Identity $PID)
  Set-Content -LiteralPath (Join-Path $run "program") -Value $program
  $self = @("-NoProfile", "-ExecutionPolicy", "Bypass", "-File", "`"$PSCommandPath`"", "-Watch", "`"$run`"", "-Place", "`"$Place`"")
  Start-Process -FilePath (Get-Process -Id $PID).Path -ArgumentList $self -WindowStyle Hidden | Out-Null
  try {
    if ($Seed -ne "") { Copy-Item -Path (Join-Path $Seed "*") -Destination $folder -Recurse -Force }
    $flags = @("--user-data-dir=`"$folder`"", "--no-first-run", "--no-default-browser-check", "--disable-breakpad") + $Arguments
    $process = Start-Process -FilePath $program -ArgumentList $flags -PassThru
    Set-Content -LiteralPath (Join-Path $run "browser") -Value (Get-Identity $process.Id)
    $process.WaitForExit()
  } finally {
    Remove-Run $run
  }
}

# Carrel ends the session first (it signs out of vendors), then the browser goes, then the profile.
function Stop-Run {
  if (-not (Test-Path -LiteralPath $Place)) { return }
  Get-ChildItem -LiteralPath $Place -Directory -Filter "run-*" | ForEach-Object {
    $run = $_.FullName
    $program = Read-Mark $run "program"
    $started = Read-Mark $run "browser"
    if ($program -ne "" -and $Grace -gt 0 -and (Test-Alive $started)) {
      $folder = Join-Path $run "profile"
      Start-Process -FilePath $program -ArgumentList @("--user-data-dir=`"$folder`"", "chrome-extension://$ExtensionId/end.html")
      for ($left = $Grace * 5; $left -gt 0 -and (Test-Alive $started); $left--) { Start-Sleep -Milliseconds 200 }
    }
    Remove-Run $run
  }
}

if ($Watch -ne "") { Watch-Run $Watch }
elseif ($End) { Stop-Run }
elseif ($Sweep) { Invoke-Sweep }
else { Start-Run }
