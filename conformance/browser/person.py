"""A person at a browser: headless Chromium, driven by what is seen on the page."""

import time
from contextlib import contextmanager

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait


class Browser:
    """One browser profile, with a folder for what it downloads."""

    def __init__(
        self, server, downloads, scripts=False, dark=False, width=1280, height=1000, language="en"
    ):
        self.server, self.downloads = server, downloads
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for flag in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
            options.add_argument(flag)
        options.add_argument(f"--window-size={width},{height}")
        options.add_argument(f"--accept-lang={language}")
        # Every page must work without scripts; the driver's own questions do not need them.
        settings = {} if scripts else {"profile.managed_default_content_settings.javascript": 2}
        settings |= {"download.default_directory": str(downloads), "download.prompt_for_download": False}
        options.add_experimental_option("prefs", settings)
        self.driver = webdriver.Chrome(
            options=options, service=webdriver.ChromeService("/usr/bin/chromedriver")
        )
        # Windows have a least width, and pages must do with less.
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        if dark:
            scheme = [{"name": "prefers-color-scheme", "value": "dark"}]
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": scheme})

    def open(self, path):
        self.driver.get(self.server.url + path)
        return self

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.server.url)

    @property
    def heading(self):
        return self.driver.find_element(By.TAG_NAME, "h1").text

    @property
    def text(self):
        return self.driver.find_element(By.TAG_NAME, "main").text

    @property
    def alert(self):
        """What the page says of what was done; nothing where it says nothing."""
        alerts = self.driver.find_elements(By.CSS_SELECTOR, "[role=alert], [role=status]")
        return alerts[0].text if alerts else ""

    def element(self, css):
        return self.driver.find_element(By.CSS_SELECTOR, css)

    def fill(self, **fields):
        """Types into fields by their ids."""
        for name, value in fields.items():
            field = self.driver.find_element(By.ID, name)
            field.clear()
            field.send_keys(value)
        return self

    def press(self, label):
        """Presses the button or link that reads so, and waits for the page that follows."""
        xpath = f"//main//*[self::button or self::a][normalize-space()='{label}'] | //header//button[normalize-space()='{label}']"
        button = self.driver.find_element(By.XPATH, xpath)
        with self.leaving():
            button.click()
        return self

    def press_tab(self, label):
        """Follows the console's navigation."""
        with self.leaving():
            self.driver.find_element(By.XPATH, f"//header//a[normalize-space()='{label}']").click()
        return self

    def unfold(self, label):
        self.driver.find_element(By.XPATH, f"//summary[normalize-space()='{label}']").click()
        return self

    @contextmanager
    def leaving(self):
        before = self.driver.find_element(By.TAG_NAME, "html")
        yield
        WebDriverWait(self.driver, 20).until(lambda _: is_stale(before))

    def download(self, name):
        """The text of the file `name`, once it is there."""
        file = self.downloads / name
        WebDriverWait(self.driver, 20).until(lambda _: file.exists())
        return file.read_bytes().decode()

    def sign_in_user(self, account, name, password, path="/signin"):
        self.open(path).fill(account=account, user_name=name, password=password)
        return self.press("Sign in")

    def sign_in_root(self, email, password):
        self.open("/signin?kind=root").fill(email=email, password=password)
        return self.press("Sign in")

    def sign_in_admin(self):
        admin = self.server.admin
        self.sign_in_user(self.server.account_id, admin.user_name, admin.password)
        assert self.heading == f"Hello, {admin.user_name}"
        return self

    def write(self, field, value):
        """Puts a text of many lines into a field as a paste does, which is quicker than typing."""
        paste = """arguments[0].focus(); arguments[0].select();
            document.execCommand("insertText", false, arguments[1]);"""
        self.driver.execute_script(paste, self.driver.find_element(By.ID, field), value)
        return self

    def wait_for(self, css, text):
        """Waits until the element reads so, or has that in it."""
        reads = lambda driver: text in driver.find_element(By.CSS_SELECTOR, css).text
        WebDriverWait(self.driver, 20).until(reads)
        return self

    def barriers(self, axe):
        """What axe-core finds on the page that keeps people from using it, and pages too wide."""
        run = """const done = arguments[arguments.length - 1];
            axe.run({runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]})
               .then((found) => done(found.violations.map((v) => [v.id, v.nodes.map((n) => n.html)])))"""
        self.driver.execute_script(axe)
        found = self.driver.execute_async_script(run)
        wide = "return document.documentElement.scrollWidth - window.innerWidth"
        if (over := self.driver.execute_script(wide)) > 0:
            found.append(f"the page is {over} pixels too wide")
        return found

    def press_enter(self, field):
        with self.leaving():
            self.driver.find_element(By.ID, field).send_keys(Keys.ENTER)
        return self


def is_stale(element):
    try:
        element.is_enabled()
        return False
    except Exception:  # The driver has several ways of saying that a page is gone.
        return True


def next_step(previous):
    """Waits for the half minute after `previous`, since each code works once."""
    while int(time.time()) // 30 <= previous:
        time.sleep(0.2)
    return int(time.time()) // 30
