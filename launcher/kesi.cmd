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
set "full="
for /f "tokens=1,2 delims== " %%K in ('""%java%" -XshowSettings:properties -version 2>&1 | findstr /c:"java.specification.version =" /c:"java.version ="" 2^>nul') do (
    if "%%K"=="java.specification.version" set "version=%%L"
    if "%%K"=="java.version" set "full=%%L"
)
if not defined version (
    echo kesi: No Java was found; install JDK 17 or later.>&2
    exit /b 1
)
if "%version:~0,2%"=="1." set "version=%version:~2%"
if %version% LSS 17 (
    echo kesi: Java %version% is too old; 17 or later is needed.>&2
    exit /b 1
)
set "extra="
if %version% GEQ 24 set "extra=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

rem Its manifest names the class path and what of the JDK is opened to the window.
set "launcher="
for %%J in ("%dist%\lib\kesi.launcher-*.jar") do set "launcher=%%~fJ"

rem Commands and the window run with the first compiler and the serial collector, as with the other script.
set "short=-XX:+IgnoreUnrecognizedVMOptions -XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
set "options=%short%"
set "name=start"
if "%~1"=="" (
    set "options=%short% -Xms48m -XX:NewSize=12m -XX:MinHeapFreeRatio=40 -XX:MaxHeapFreeRatio=70"
    set "name=window"
)
if /i "%~1"=="shell" set "options=-XX:+UseSerialGC"

rem Class-data archives: one of commands, made by --prepare, and one of windows, which the first window leaves behind. The
rem time of the build stands in the name, so that one of another build is passed over.
set "stamp="
for %%F in ("%dist%\bundles.sha256") do set "stamp=%%~tF"
if defined stamp set "stamp=%stamp: =%"
if defined stamp set "stamp=%stamp:/=%"
if defined stamp set "stamp=%stamp::=%"
set "archive=%dist%\%name%-%full%-%stamp%.jsa"
set "share=-Xshare:auto"
if exist "%archive%" (
    set "share=-XX:SharedArchiveFile=%archive%"
) else (
    if "%name%"=="window" set "share=-XX:ArchiveClassesAtExit=%archive%.new"
)
if /i "%~1"=="--prepare" goto prepare

"%java%" "%share%" -Xlog:disable -XX:+DisableAttachMechanism "-Djdk.serialFilter=!*" ^
 -Djdk.xml.entityExpansionLimit=2500 -Djdk.xml.totalEntitySizeLimit=100000 -Djdk.xml.maxElementDepth=100 ^
 -Dfile.encoding=UTF-8 %extra% %options% %KESI_JAVA_OPTS% ^
 "-Dkesi.dist=%dist%" -jar "%launcher%" %*
set "code=%ERRORLEVEL%"
if exist "%archive%.new" move /y "%archive%.new" "%archive%" >nul 2>nul
exit /b %code%

:prepare
set "trial=%TEMP%\kesi-prepare-%RANDOM%"
del /q "%dist%\start-%full%-*.jsa" >nul 2>nul
set "share=-XX:ArchiveClassesAtExit=%archive%"
"%java%" "%share%" -Xlog:disable -XX:+DisableAttachMechanism "-Djdk.serialFilter=!*" ^
 -Djdk.xml.entityExpansionLimit=2500 -Djdk.xml.totalEntitySizeLimit=100000 -Djdk.xml.maxElementDepth=100 ^
 -Dfile.encoding=UTF-8 %extra% %options% %KESI_JAVA_OPTS% ^
 "-Dkesi.dist=%dist%" -jar "%launcher%" --home "%trial%" --quiet help >nul 2>nul
rmdir /s /q "%trial%" >nul 2>nul
if exist "%archive%" exit /b 0
exit /b 1
