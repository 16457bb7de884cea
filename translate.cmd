@echo off
rem Installs what is needed the first time, then opens the edit page in the browser.
cd /d "%~dp0"
where node >nul 2>nul || (
  echo Install Node first: https://nodejs.org, the button that says LTS. Then start this file again.
  pause
  exit /b 1
)
if not exist node_modules call npm ci || (
  pause
  exit /b 1
)
call npm run translate
pause
