-- what each lever adds to the capital of 1933, and the deviation of replications at a point
with stood as (select * from monthly join design using (scenario) where month = '1933-12'),
spread as (select scenario, stddev(capital) as deviation from stood group by scenario)
select round(regr_slope(capital, "world.machine_aid" / 100), 3) as "100 M of aid",
    round(regr_slope(capital, "world.credit" / 100), 3) as "100 M of credit",
    round(regr_slope(capital, "world.openness" * 10), 3) as "0.1 of openness", round(avg(deviation), 3) as deviation
from stood join spread using (scenario)
