-- where each programme stood at the end of 1928, 1933 and 1939; output is that of the year
with stood as (
    select scenario, replication, year,
        max(capital) filter (month.substr(6) = '12') as capital, sum(industry_output) as output, avg(real_wage) as wage,
        max(population_urban) filter (month.substr(6) = '12') as towns,
        max(employment) filter (month.substr(6) = '12') as jobs
    from monthly where year in (1928, 1933, 1939) group by all),
dead as (
    select scenario, replication, sum(deaths) / 1000 as dead from monthly where year in (1932, 1933) group by all)
select year, scenario, round(avg(capital), 1) as capital, round(avg(output), 1) as output, round(avg(wage), 2) as wage,
    round(quantile_cont(wage, 0.05), 2) as "5 %", round(quantile_cont(wage, 0.95), 2) as "95 %",
    round(avg(towns), 1) as towns, round(avg(jobs), 1) as jobs,
    case when year = 1933 then round(avg(dead), 1) end as "M deaths 1932-33"
from stood join dead using (scenario, replication)
group by year, scenario order by year, scenario
