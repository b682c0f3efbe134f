@echo off
rem Starts Kesi from the repository (building it first if there is no build) or from a distribution. See README.md here.
setlocal EnableExtensions DisableDelayedExpansion

set "here=%~dp0"
if exist "%here%..\bundles.sha256" (
    for %%I in ("%here%..") do set "dist=%%~fI"
    goto found
)
for %%I in ("%here%target\kesi") do set "dist=%%~fI"
if exist "%dist%\bundles.sha256" goto found
where mvn >nul 2>nul
if errorlevel 1 (
    echo kesi: There is no build yet, and Maven ^(mvn^) was not found.>&2
    exit /b 1
)
echo kesi: building ...>&2
pushd "%here%.."
call mvn -B -q -Dquick -DskipTests package >&2
if errorlevel 1 (
    popd
    echo kesi: the build failed.>&2
    exit /b 1
)
popd

:found
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
rem An installation may bring its own Java (launcher/image); it is the one that was tried with it.
if exist "%dist%\runtime\bin\java.exe" set "java=%dist%\runtime\bin\java.exe"
set "version="
for /f "tokens=2 delims==" %%V in ('""%java%" -XshowSettings:properties -version 2>&1 | findstr /c:"java.specification.version ="" 2^>nul') do set "version=%%V"
if not defined version (
    echo kesi: No Java was found; install JDK 17 or later.>&2
    exit /b 1
)
set "version=%version: =%"
if "%version:~0,2%"=="1." set "version=%version:~2%"
if %version% LSS 17 (
    echo kesi: Java %version% is too old; 17 or later is needed.>&2
    exit /b 1
)

set "extra="
if %version% GEQ 24 set "extra=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
set "short="
set "opens="
if "%~1"=="" for %%P in (java.base/java.lang java.base/java.security java.base/java.util java.base/java.util.concurrent java.datatransfer/java.awt.datatransfer java.desktop/java.awt java.desktop/java.awt.event java.desktop/javax.swing java.desktop/sun.awt.im java.prefs/java.util.prefs) do call set "opens=%%opens%% --add-opens %%P=ALL-UNNAMED"
if not "%~1"=="" if /i not "%~1"=="shell" set "short=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

"%java%" -Xshare:auto -Xlog:disable -XX:+DisableAttachMechanism "-Djdk.serialFilter=!*" ^
 -Djdk.xml.entityExpansionLimit=2500 -Djdk.xml.totalEntitySizeLimit=100000 -Djdk.xml.maxElementDepth=100 ^
 -Dfile.encoding=UTF-8 %extra% %opens% %short% %KESI_JAVA_OPTS% ^
 -cp "%dist%\lib\*" "-Dkesi.dist=%dist%" kesi.launcher.Main %*
exit /b %ERRORLEVEL%
